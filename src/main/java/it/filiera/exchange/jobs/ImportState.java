package it.filiera.exchange.jobs;

/** Where a load stands. */
public enum ImportState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
