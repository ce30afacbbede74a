package it.filiera.catalogue;

/** The kinds of things in the graph. */
public enum EntityKind {
    ORGANISATION,
    /** An organisation that is run as a cluster: it has members. */
    CLUSTER,
    PROJECT,
    TECHNOLOGY,
    PRIORITY_AREA,
    INDUSTRY,
    REGION,
    VALUE_CHAIN,
    STAGE,
    OPPORTUNITY,
    CALL
}
