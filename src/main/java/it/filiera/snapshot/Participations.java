package it.filiera.snapshot;

import java.util.OptionalLong;

/**
 * Who takes part in which project: one participation per organisation and project, whatever number of sources say so. Each
 * has a position, under which its role and contribution stand.
 */
public final class Participations {

    static final long NO_AMOUNT = Long.MIN_VALUE;

    private final Incidence projects;
    private final Incidence organisations;
    private final byte[] roles;
    private final long[] cents;

    Participations(Incidence projects, int projectCount, byte[] roles, long[] cents) {
        this.projects = projects;
        this.organisations = projects.reversed(projectCount);
        this.roles = roles;
        this.cents = cents;
    }

    /** From each organisation to its projects; positions here are those of {@link #role} and {@link #cents}. */
    public Incidence projects() {
        return projects;
    }

    /** From each project to its organisations; positions here are its own. */
    public Incidence organisations() {
        return organisations;
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

    long bytes() {
        return projects.bytes()
                + organisations.bytes()
                + Footprint.of(roles.length, Byte.BYTES)
                + Footprint.of(cents.length, Long.BYTES);
    }
}
