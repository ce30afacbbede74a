package it.filiera.exchange.load;

/** What becomes of a row that is not rejected. */
enum Fate {
    /** The graph did not have it. */
    CREATED,
    /** The same source said something else before. */
    UPDATED,
    /** The same facts, from another place of the source or recorded on another day: written, but nothing new. */
    RECORDED_ELSEWHERE,
    /** The graph has it as it is. */
    UNCHANGED
}
