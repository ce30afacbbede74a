package it.filiera.exchange.resolution;

/**
 * Everything that may speak for or against two records being one organisation. What each weighs is in {@code resolution/weights.csv};
 * how it is told to a person, in {@code resolution/reasons_en.properties} and {@code _it}.
 */
public enum Reason {
    SAME_IDENTIFIER,
    SHARED_VAT_OTHER_NAME,
    SHARED_AND_CONTRADICTING,
    CONTRADICTING_IDENTIFIER,
    LISTED_AS_ONE,
    LISTED_AS_TWO,
    SHARED_WORDS,
    INITIALS,
    SHORT_NAME,
    INITIALS_AND_SHORT_NAME,
    SAME_SHORT_NAME,
    CONTAINED,
    FULL_NAMES_DIFFER,
    OWN_WORDS,
    MISSPELLED,
    MISSPELLED_BRAND,
    COMMON_WORDS,
    BARE_NAME,
    ACRONYM_ELSEWHERE,
    OTHER_NUMBER,
    COUNTRY_IN_NAME,
    DIVISION_IN_NAME,
    KIND_LEFT_OUT,
    SOFT_KIND_LEFT_OUT,
    FOUNDATION_OF_IT,
    PART_OF_IT,
    OTHER_KIND,
    SAME_FORM,
    OTHER_FORM,
    FORM_OF_OTHER_COUNTRY,
    SAME_CITY,
    NEAR,
    OTHER_CITY,
    TWO_SEATS,
    OTHER_COUNTRY;

    /** What a reason does to the score. */
    public enum Effect {
        /** The score begins with this amount. */
        START,
        /** This amount is added; negative ones speak against. */
        ADD,
        /** The score is at most this amount. */
        LIMIT
    }
}
