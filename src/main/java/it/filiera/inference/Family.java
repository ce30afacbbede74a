package it.filiera.inference;

/**
 * Families of evidence. Evidence of one family says the same thing again, so only its strongest counts; families are
 * independent witnesses. What each means and how far it is trusted stands in {@code families.csv}.
 */
enum Family {
    DECLARED,
    CALL_TOPIC,
    EUROSCIVOC,
    CLUSTER,
    TEXT
}
