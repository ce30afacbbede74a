package it.filiera.catalogue;

/** Types of organisations. */
public enum OrganisationType {
    SME,
    START_UP,
    LARGE_COMPANY,
    /** Private for-profit organisation whose size no source tells. */
    COMPANY,
    UNIVERSITY,
    RESEARCH_ORGANISATION,
    COMPETENCE_CENTRE,
    PUBLIC_BODY,
    CLUSTER_ORGANISATION,
    INCUBATOR,
    ASSOCIATION,
    FINANCE,
    /** Known to be none of the others. */
    OTHER,
    /** No source tells. */
    UNKNOWN
}
