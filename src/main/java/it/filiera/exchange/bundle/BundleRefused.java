package it.filiera.exchange.bundle;

/** A bundle that is not loaded at all; the graph stays as it was. The message says what is wrong with it. */
public final class BundleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;

    public BundleRefused(RefusalCode code, String message) {
        super(message);
        this.code = code;
    }

    public RefusalCode code() {
        return code;
    }
}
