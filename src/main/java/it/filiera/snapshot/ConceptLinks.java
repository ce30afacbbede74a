package it.filiera.snapshot;

/**
 * Which concepts things of one kind have, with how sure that is: the strongest of each family of evidence, families as
 * independent witnesses (noisy-or), 0.9 for a declaration without a number. One link per thing and concept.
 */
public final class ConceptLinks {

    /** Confidence from which a link counts as assigned; below it is only suggested. */
    public static final double ASSIGNED = 0.7;

    private final Incidence concepts;
    private final Incidence things;
    private final float[] confidences;
    private final boolean[] declared;

    ConceptLinks(Incidence concepts, int conceptCount, float[] confidences, boolean[] declared) {
        this.concepts = concepts;
        this.things = concepts.reversed(conceptCount);
        this.confidences = confidences;
        this.declared = declared;
    }

    /** From each thing to its concepts; positions here are those of {@link #confidence} and {@link #declared}. */
    public Incidence concepts() {
        return concepts;
    }

    /** From each concept to the things that have it; positions here are its own. */
    public Incidence things() {
        return things;
    }

    /** Above 0, at most 1. */
    public float confidence(int position) {
        return confidences[position];
    }

    /** Whether a source says so; else only rules of ours do. */
    public boolean declared(int position) {
        return declared[position];
    }

    long bytes() {
        return concepts.bytes()
                + things.bytes()
                + Footprint.of(confidences.length, Float.BYTES)
                + Footprint.of(declared.length, Byte.BYTES);
    }
}
