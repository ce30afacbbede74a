package it.filiera.exchange.jobs;

/** Somebody asked the load to stop; what the transaction under way would have written stays out. */
public final class ImportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportCancelled() {
        super("The load was cancelled");
    }

    public Ending ending() {
        return Ending.cancelled();
    }
}
