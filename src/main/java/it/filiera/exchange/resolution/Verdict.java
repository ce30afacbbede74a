package it.filiera.exchange.resolution;

/** What follows from a score. */
public enum Verdict {
    /** One organisation: merged without asking. */
    SAME,
    /** A person has to look. */
    ASK,
    /** Two organisations. */
    DIFFERENT
}
