package it.filiera.kernel;

/**
 * Stands before every change that arrives over GraphQL, whether or not the service behind it asks for a permission of
 * its own.
 */
@FunctionalInterface
public interface ChangeGuard {

    /**
     * Lets a change go on.
     *
     * @throws Forbidden when nobody is signed in
     */
    void beforeChange();
}
