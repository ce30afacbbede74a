package it.filiera.partners;

/** Why somebody is suggested. */
enum ReasonCode {
    RUNS_WHAT_YOU_ASKED_FOR,
    COMMON_PARTNERS,
    SHARED_TECHNOLOGIES,
    SAME_PLACE,
    WORKED_TOGETHER
}
