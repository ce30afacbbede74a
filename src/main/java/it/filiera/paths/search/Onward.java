package it.filiera.paths.search;

import it.filiera.paths.search.HopGraph.Hops;
import java.util.Arrays;

/** The hops from one organisation that lead to the end within the hops left, most promising first. */
final class Onward {

    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final long[] ranked;

    private Onward(long[] ranked) {
        this.ranked = ranked;
    }

    static Onward of(Hops hops, int hopsLeft, int clubs, int start, CostToGo compass) {
        long[] ranked = new long[hops.size()];
        int found = 0;
        for (int i = 0; i < hops.size(); i++) {
            int left = clubs - (hops.club(i) ? 1 : 0);
            if (left < 0 || hops.to(i) == start) {
                continue;
            }
            long beyond = compass.from(hops.to(i), hopsLeft - 1, left);
            if (beyond < CostToGo.NONE) {
                ranked[found++] = (hops.cost(i) + beyond) << PLACE_BITS | i;
            }
        }
        Arrays.sort(ranked, 0, found);
        return new Onward(Arrays.copyOf(ranked, found));
    }

    int size() {
        return ranked.length;
    }

    /** The place of a hop among those of the organisation. */
    int hop(int rank) {
        return (int) (ranked[rank] & PLACE);
    }

    /** The least that the way costs from here to the end by a hop. */
    long toGo(int rank) {
        return ranked[rank] >>> PLACE_BITS;
    }
}
