package it.filiera.snapshot;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/**
 * Who takes part in which project: one participation per organisation and project, whatever number of sources say so. Each
 * has a position, under which its role and contribution stand.
 */
public final class Participations {

    static final long NO_AMOUNT = Long.MIN_VALUE;

    private final Incidence projects;
    private final Incidence organisations;
    private final int[] positions;
    private final byte[] roles;
    private final long[] cents;

    Participations(Incidence projects, int projectCount, byte[] roles, long[] cents) {
        this.projects = projects;
        this.organisations = projects.reversed(projectCount);
        this.positions = positions(projects, organisations);
        this.roles = roles;
        this.cents = cents;
    }

    private static int[] positions(Incidence projects, Incidence organisations) {
        int[] positions = new int[projects.links()];
        int[] next = new int[organisations.rows()];
        for (int at = 0; at < positions.length; at++) {
            int project = projects.target(at);
            positions[organisations.start(project) + next[project]++] = at;
        }
        return positions;
    }

    /** From each organisation to its projects; positions here are those of {@link #role} and {@link #cents}. */
    public Incidence projects() {
        return projects;
    }

    /** From each project to its organisations; positions here are its own, see {@link #position}. */
    public Incidence organisations() {
        return organisations;
    }

    /** The position, for {@link #role} and {@link #cents}, of what stands at a position of {@link #organisations}. */
    public int position(int positionOfProject) {
        return positions[positionOfProject];
    }

    /** How many organisations take part in the project, as far as the graph knows them. */
    public int partners(int project) {
        return organisations.degree(project);
    }

    public Role role(int position) {
        return Role.of(roles[position]);
    }

    /** The role of an organisation that takes part in the project. */
    public Role role(int organisation, int project) {
        return role(projects.position(organisation, project));
    }

    /** EU contribution to this organisation in cents; empty when no source tells. */
    public OptionalLong cents(int position) {
        return cents[position] == NO_AMOUNT ? OptionalLong.empty() : OptionalLong.of(cents[position]);
    }

    /** The same without organisations and projects that are not kept; numbers stay as they are. */
    Participations keeping(IntPredicate organisation, IntPredicate project) {
        int[] starts = new int[projects.rows() + 1];
        int[] targets = new int[projects.links()];
        byte[] keptRoles = new byte[targets.length];
        long[] keptCents = new long[targets.length];
        int kept = 0;
        for (int row = 0; row < projects.rows(); row++) {
            for (int at = projects.start(row); at < projects.end(row); at++) {
                if (organisation.test(row) && project.test(projects.target(at))) {
                    targets[kept] = projects.target(at);
                    keptRoles[kept] = roles[at];
                    keptCents[kept++] = cents[at];
                }
            }
            starts[row + 1] = kept;
        }
        return new Participations(
                new Incidence(starts, Arrays.copyOf(targets, kept)),
                organisations.rows(),
                Arrays.copyOf(keptRoles, kept),
                Arrays.copyOf(keptCents, kept));
    }

    long bytes() {
        return projects.bytes()
                + organisations.bytes()
                + Footprint.of(positions.length, Integer.BYTES)
                + Footprint.of(roles.length, Byte.BYTES)
                + Footprint.of(cents.length, Long.BYTES);
    }
}
