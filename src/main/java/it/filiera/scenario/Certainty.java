package it.filiera.scenario;

/** Confidences from which a link counts, with the precision in which the network keeps them: 0.7 itself is enough for 0.7. */
public final class Certainty {

    /** It counts. */
    public static final float ASSIGNED = 0.7f;

    /** It may be so, and counts in no figure. */
    public static final float SUGGESTED = 0.4f;

    private Certainty() {}
}
