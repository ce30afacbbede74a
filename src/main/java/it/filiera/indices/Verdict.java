package it.filiera.indices;

/** What may be said of a region's specialisation. */
public enum Verdict {
    /** More of the activity than elsewhere, with a probability of at least 0.8. */
    SPECIALISED,
    /** Less of the activity than elsewhere, with a probability of at least 0.8. */
    UNDER_REPRESENTED,
    /** Neither can be said. */
    INSUFFICIENT_EVIDENCE;

    private static final double SURE = 0.8;

    static Verdict of(double probabilityAbove) {
        if (probabilityAbove >= SURE) {
            return SPECIALISED;
        }
        return 1 - probabilityAbove >= SURE ? UNDER_REPRESENTED : INSUFFICIENT_EVIDENCE;
    }
}
