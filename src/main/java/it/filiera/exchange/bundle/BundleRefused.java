package it.filiera.exchange.bundle;

/** A bundle that is not loaded at all; the graph stays as it was. The message says what is wrong with it. */
public final class BundleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BundleRefused(String message) {
        super(message);
    }
}
