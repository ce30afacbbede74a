package it.filiera.catalogue;

/** How well a concept, a correspondence or a chain is founded. */
public enum Quotation {
    /** Read in the source named. */
    QUOTED,
    /** From general knowledge; to be checked against the official publication. */
    GENERAL_KNOWLEDGE,
    /** Filiera's own judgement. */
    EDITORIAL
}
