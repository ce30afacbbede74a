package it.filiera.exchange.formats;

/** Which things the graph already has. Asked once for each row, so the answer should not cost a query each time. */
@FunctionalInterface
public interface KnownThings {

    /** Whether there is a thing with this identifier. */
    boolean has(String id);
}
