package it.filiera.exchange.merges;

/** What has been decided about two organisations. */
public enum MergeState {
    /** A person has to look. */
    OPEN,
    /** They are one. */
    SAME,
    /** They are two; not asked again. */
    DIFFERENT
}
