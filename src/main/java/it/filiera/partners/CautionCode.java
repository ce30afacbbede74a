package it.filiera.partners;

/** What should be known before writing to somebody, the most important first. */
enum CautionCode {
    ONLY_SUGGESTED,
    NOT_RECENT,
    NO_COMMON_PARTNER,
    NO_DIRECT_LINK
}
