package it.filiera.paths.search;

import it.filiera.paths.search.HopGraph.Hops;
import java.util.Arrays;

/**
 * The least it costs to get from an organisation to the end within a number of hops, not counting that an organisation may be
 * met twice: a lower bound, hence a compass. One and two hops are spread out from the end at once; three are worked out for
 * the organisations that ask. No way back through the start is counted.
 */
final class CostToGo {

    static final long NONE = Long.MAX_VALUE / 4;

    private final HopGraph graph;
    private final int start;
    private final int end;
    private final long[][] one;
    private final long[][] two;

    CostToGo(HopGraph graph, int start, int end) {
        this.graph = graph;
        this.start = start;
        this.end = end;
        this.one = empty();
        this.two = empty();
        spread();
    }

    /** {@link #NONE} if the end cannot be reached. A club may be used at most once, and only while {@code clubs} is 1. */
    long from(int organisation, int hops, int clubs) {
        if (organisation == end) {
            return 0;
        }
        return switch (hops) {
            case 0 -> NONE;
            case 1 -> one[clubs][organisation];
            case 2 -> two[clubs][organisation];
            default -> further(organisation, hops, clubs);
        };
    }

    private long further(int organisation, int hops, int clubs) {
        Hops next = graph.from(organisation);
        long least = NONE;
        for (int i = 0; i < next.size(); i++) {
            int left = clubs - (next.club(i) ? 1 : 0);
            if (left >= 0 && next.to(i) != start) {
                least = Math.min(least, next.cost(i) + from(next.to(i), hops - 1, left));
            }
        }
        return least;
    }

    private void spread() {
        Hops last = graph.from(end);
        for (int i = 0; i < last.size(); i++) {
            reach(one, last.to(i), last.cost(i), last.club(i) ? 1 : 0);
            reach(two, last.to(i), last.cost(i), last.club(i) ? 1 : 0);
        }
        for (int i = 0; i < last.size(); i++) {
            if (last.to(i) != start) {
                spreadBeyond(last, i);
            }
        }
    }

    private void spreadBeyond(Hops last, int i) {
        Hops before = graph.from(last.to(i));
        for (int j = 0; j < before.size(); j++) {
            int clubs = (last.club(i) ? 1 : 0) + (before.club(j) ? 1 : 0);
            reach(two, before.to(j), last.cost(i) + before.cost(j), clubs);
        }
    }

    /** Notes a way that needs this many clubs: it is open to all who may use that many or more. */
    private static void reach(long[][] least, int organisation, long cost, int clubs) {
        for (int allowed = clubs; allowed < least.length; allowed++) {
            least[allowed][organisation] = Math.min(least[allowed][organisation], cost);
        }
    }

    private long[][] empty() {
        long[][] costs = new long[2][graph.size()];
        Arrays.fill(costs[0], NONE);
        Arrays.fill(costs[1], NONE);
        return costs;
    }
}
