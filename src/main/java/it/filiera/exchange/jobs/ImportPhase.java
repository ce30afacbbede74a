package it.filiera.exchange.jobs;

/** What a load of an upload is doing; null for other loads. */
public enum ImportPhase {
    /** Reads the file and puts its rows aside as a bundle; the graph is not touched. */
    READING,
    /** Compares with the graph, and writes unless it is a dry run. */
    LOADING,
    /** Works out what the rules conclude from what came in. */
    CONCLUDING,
    /** Takes back what it has written, because it failed or was cancelled. */
    UNDOING
}
