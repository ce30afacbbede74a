package it.filiera.snapshot;

/**
 * Who worked with whom in projects of 2 to {@link #LARGEST_PROJECT} partners, symmetric, in compressed rows: partners of an
 * organisation stand at positions {@code start} to {@code end - 1} by ascending number.
 *
 * <p>The weight of a pair is Newman's: the sum over joint projects of {@code 1 / (partners - 1)}; the strength of an
 * organisation, the sum of its weights, is the number of its projects that count.
 */
public final class Adjacency {

    /** In larger projects partners need not have met. */
    public static final int LARGEST_PROJECT = 60;

    private final Incidence partners;
    private final float[] weights;
    private final float[] strengths;
    private final short[] jointProjects;
    private final short[] firstYears;
    private final short[] lastYears;

    Adjacency(Incidence partners, float[] weights, short[] jointProjects, short[] firstYears, short[] lastYears) {
        this.partners = partners;
        this.weights = weights;
        this.jointProjects = jointProjects;
        this.firstYears = firstYears;
        this.lastYears = lastYears;
        this.strengths = strengths(partners, weights);
    }

    private static float[] strengths(Incidence partners, float[] weights) {
        float[] strengths = new float[partners.rows()];
        for (int organisation = 0; organisation < strengths.length; organisation++) {
            double sum = 0;
            for (int at = partners.start(organisation); at < partners.end(organisation); at++) {
                sum += weights[at];
            }
            strengths[organisation] = (float) sum;
        }
        return strengths;
    }

    public int start(int organisation) {
        return partners.start(organisation);
    }

    public int end(int organisation) {
        return partners.end(organisation);
    }

    /** How many different partners. */
    public int degree(int organisation) {
        return partners.degree(organisation);
    }

    public int partner(int position) {
        return partners.target(position);
    }

    /** The position of a pair; negative when the two never worked together. */
    public int position(int organisation, int partner) {
        return partners.position(organisation, partner);
    }

    public boolean linked(int organisation, int partner) {
        return partners.has(organisation, partner);
    }

    /** Newman's weight of the pair at a position. */
    public float weight(int position) {
        return weights[position];
    }

    /** Sum of the weights of an organisation. */
    public float strength(int organisation) {
        return strengths[organisation];
    }

    /** How many projects the pair shares, of those that count. */
    public int jointProjects(int position) {
        return jointProjects[position];
    }

    /** Year in which the first joint project started; {@link Projects#NO_YEAR} when none is dated. */
    public int firstYear(int position) {
        return firstYears[position];
    }

    /** Last known year of the pair's latest joint project; {@link Projects#NO_YEAR} when none is dated. */
    public int lastYear(int position) {
        return lastYears[position];
    }

    /** Number of organisations. */
    public int size() {
        return partners.rows();
    }

    /** Number of positions: each pair has two. */
    public int positions() {
        return partners.links();
    }

    /** Estimated memory, in bytes. */
    public long bytes() {
        return partners.bytes()
                + Footprint.of(weights.length, Float.BYTES)
                + Footprint.of(strengths.length, Float.BYTES)
                + 3 * Footprint.of(jointProjects.length, Short.BYTES);
    }
}
