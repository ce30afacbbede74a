package it.filiera.coverage;

/** Why there is no table. */
public enum CoverageSilence {
    /** The scheme has no priority areas. */
    NO_AREAS,
    /** No loaded organisation is located in the region. */
    NO_ORGANISATION,
    /** Organisations of the region take part in no loaded project. */
    NO_PROJECT,
    /** The period ends before the first loaded project starts. */
    BEFORE_DATA,
    /** The period begins after the last loaded project has started. */
    AFTER_DATA,
    /** There are projects before or after, none in the period. */
    NO_PROJECT_IN_PERIOD,
    /** Of none of the region's projects in the period is it known which area of the scheme it addresses. */
    NO_AREA_KNOWN
}
