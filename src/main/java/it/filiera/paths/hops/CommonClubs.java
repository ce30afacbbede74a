package it.filiera.paths.hops;

import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Memberships;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ties through clusters of at most {@link Memberships#LARGEST_CLUB} members: between two that were members at the same time,
 * and between a member and the cluster itself. A cluster counts like a project in which it and its members take part.
 */
final class CommonClubs implements Ties {

    private final Memberships memberships;
    private final HopFilter filter;
    private final BitSet excluded;

    CommonClubs(Network network, HopFilter filter) {
        this.memberships = network.memberships();
        this.filter = filter;
        this.excluded = filter.excludedOrganisations(network);
    }

    @Override
    public void of(int organisation, Tie tie) {
        Map<Integer, Double> weights = new TreeMap<>();
        Incidence clusters = memberships.clusters();
        for (int at = clusters.start(organisation); at < clusters.end(organisation); at++) {
            if (counts(clusters.target(at), at)) {
                meet(organisation, clusters.target(at), at, weights);
            }
        }
        if (memberships.isClub(organisation)) {
            meet(organisation, organisation, -1, weights);
        }
        weights.remove(organisation);
        weights.forEach(tie::to);
    }

    /** @param own position of the organisation's membership; negative for the cluster itself */
    private void meet(int organisation, int club, int own, Map<Integer, Double> weights) {
        double weight = 1.0 / memberships.members().degree(club);
        if (own >= 0) {
            weights.merge(club, weight, Double::sum);
        }
        for (int member : memberships.members().targetsOf(club)) {
            int other = memberships.clusters().position(member, club);
            if (member != organisation && counts(club, other) && (own < 0 || overlap(own, other))) {
                weights.merge(member, weight, Double::sum);
            }
        }
    }

    @Override
    public double strength(int organisation) {
        Incidence clusters = memberships.clusters();
        int count = memberships.isClub(organisation) && !excluded.get(organisation) ? 1 : 0;
        for (int at = clusters.start(organisation); at < clusters.end(organisation); at++) {
            count += counts(clusters.target(at), at) ? 1 : 0;
        }
        return count;
    }

    private boolean counts(int club, int position) {
        return memberships.isClub(club)
                && !excluded.get(club)
                && filter.counts(memberships.fromYear(position), memberships.toYear(position));
    }

    /** Whether both were members at the same time, as far as sources tell. */
    private boolean overlap(int one, int other) {
        return begunBefore(one, other) && begunBefore(other, one);
    }

    private boolean begunBefore(int one, int other) {
        int from = memberships.fromYear(one);
        int to = memberships.toYear(other);
        return from == Projects.NO_YEAR || to == Projects.NO_YEAR || from <= to;
    }
}
