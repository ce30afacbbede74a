package it.filiera.paths.hops;

import it.filiera.paths.search.HopCost;
import it.filiera.paths.search.HopGraph;
import it.filiera.snapshot.Network;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The hops of a network: joint work in projects of at most 60 partners, and common clusters of at most 100 members where there
 * is no joint work. Worked out for the organisations that ask and kept. That of the open filter may be shared between threads,
 * which at worst work out the same hops twice.
 */
public final class NetworkHops implements HopGraph {

    private final Ties work;
    private final Ties clubs;
    private final BitSet excluded;
    private final @Nullable Hops[] known;

    private NetworkHops(Network network, HopFilter filter) {
        this.work = filter.isOpen() ? new JointWork(network.partners()) : new ChosenWork(network, filter);
        this.clubs = new CommonClubs(network, filter);
        this.excluded = filter.excludedOrganisations(network);
        this.known = new Hops[network.organisations().size()];
    }

    public static NetworkHops of(Network network, HopFilter filter) {
        return new NetworkHops(network, filter);
    }

    @Override
    public int size() {
        return known.length;
    }

    @Override
    public Hops from(int organisation) {
        Hops hops = known[organisation];
        if (hops == null) {
            hops = new Collected(organisation).hops();
            known[organisation] = hops;
        }
        return hops;
    }

    private double strength(int organisation) {
        return work.strength(organisation) + clubs.strength(organisation);
    }

    private final class Collected {

        private final double own;
        private final BitSet partners = new BitSet();
        private int[] to = new int[16];
        private long[] cost = new long[16];
        private int size;
        private final int workEnds;

        Collected(int organisation) {
            own = strength(organisation);
            work.of(organisation, this::add);
            workEnds = size;
            clubs.of(organisation, (other, weight) -> {
                if (!partners.get(other)) {
                    add(other, weight);
                }
            });
        }

        private void add(int other, double weight) {
            if (excluded.get(other)) {
                return;
            }
            if (size == to.length) {
                to = Arrays.copyOf(to, 2 * size);
                cost = Arrays.copyOf(cost, 2 * size);
            }
            partners.set(other);
            to[size] = other;
            cost[size++] = HopCost.of(weight, own, strength(other));
        }

        Hops hops() {
            boolean[] club = new boolean[size];
            Arrays.fill(club, workEnds, size, true);
            return new Hops(Arrays.copyOf(to, size), Arrays.copyOf(cost, size), club);
        }
    }
}
