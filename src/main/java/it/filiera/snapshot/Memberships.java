package it.filiera.snapshot;

/** Who belongs to which cluster; clusters are organisations themselves. One membership per member and cluster. */
public final class Memberships {

    /** In larger clusters members need not know each other. */
    public static final int LARGEST_CLUB = 100;

    private final Incidence clusters;
    private final Incidence members;
    private final short[] fromYears;
    private final short[] toYears;

    Memberships(Incidence clusters, short[] fromYears, short[] toYears) {
        this.clusters = clusters;
        this.members = clusters.reversed(clusters.rows());
        this.fromYears = fromYears;
        this.toYears = toYears;
    }

    /** From each organisation to its clusters; positions here are those of {@link #fromYear} and {@link #toYear}. */
    public Incidence clusters() {
        return clusters;
    }

    /** From each cluster to its members; positions here are its own. */
    public Incidence members() {
        return members;
    }

    /** Whether the cluster is small enough for its members to know each other. */
    public boolean isClub(int cluster) {
        int size = members.degree(cluster);
        return size > 0 && size <= LARGEST_CLUB;
    }

    /** First year of membership, the earliest any source tells; {@link Projects#NO_YEAR} when none does. */
    public int fromYear(int position) {
        return fromYears[position];
    }

    /** Last year of membership; {@link Projects#NO_YEAR} when it goes on or no source tells its end. */
    public int toYear(int position) {
        return toYears[position];
    }

    long bytes() {
        return clusters.bytes() + members.bytes() + 2 * Footprint.of(fromYears.length, Short.BYTES);
    }
}
