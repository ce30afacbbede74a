package it.filiera.valuechain;

/** How a stage or technology stands, worst first; of several findings the first is the verdict. */
public enum GapVerdict {
    MISSING(0),
    OUTSIDE_DEPENDENCY(0),
    SINGLE_SUPPLIER(0.5),
    BROKEN_LINK(1),
    LOW_MATURITY(0.5),
    CONCENTRATED(0.5),
    UNKNOWN(0),
    MISSING_ACTOR(1),
    COVERED(1),
    NOT_DEFINED(0);

    private final double coverage;

    GapVerdict(double coverage) {
        this.coverage = coverage;
    }

    /** How much of a technology is covered that stands so. */
    double coverage() {
        return coverage;
    }
}
