package it.filiera.paths.search;

import it.filiera.paths.search.HopGraph.Hops;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The cheapest ways from one organisation to another within a number of hops, at most one of them by a common cluster, no
 * organisation met twice, no detours: a part of a way that costs no less than the hop from its first to its last organisation
 * tells nothing that the way with this hop does not tell better. (All partners of one project are linked to each other; without
 * this rule each of them would make one more way.) See {@link #isDetour}.
 *
 * <p>Best first search with {@link CostToGo} as the compass: a way leaves the queue only when no other can be cheaper, so the
 * answer is exact. Yen's algorithm is not used because with a limit on hops a part of a best way need not be a best way;
 * without the limit both give the same, which a test verifies.
 */
public final class BestWays {

    /** The next hop to try from a prefix; the rest of its hops wait behind it. */
    private record Step(Prefix from, Onward onward, int rank) {

        long bound() {
            return from.cost() + onward.toGo(rank);
        }
    }

    /** Which organisation with how many hops and clubs left: its hops onward are the same whatever the way to it. */
    private record State(int organisation, int hopsLeft, int clubs) {}

    private static final Comparator<Step> MOST_PROMISING =
            Comparator.comparingLong(Step::bound).thenComparing(Step::from).thenComparingInt(Step::rank);

    private final HopGraph graph;
    private final int start;
    private final int end;
    private final int maxHops;
    private final CostToGo compass;
    private final Map<State, Onward> onward = new HashMap<>();
    private final PriorityQueue<Step> open = new PriorityQueue<>(MOST_PROMISING);

    private BestWays(HopGraph graph, int start, int end, int maxHops) {
        this.graph = graph;
        this.start = start;
        this.end = end;
        this.maxHops = maxHops;
        this.compass = new CostToGo(graph, start, end);
    }

    /**
     * Up to {@code count} ways of at most {@code maxHops} hops, cheapest first, equally dear ones in an order that depends on
     * the numbers of the organisations only; empty when there is none.
     */
    public static List<FoundWay> between(HopGraph graph, int start, int end, int maxHops, int count) {
        return new BestWays(graph, start, end, maxHops).first(count);
    }

    private List<FoundWay> first(int count) {
        List<FoundWay> found = new ArrayList<>();
        open(new Prefix(null, start, 0, 0, 1));
        while (!open.isEmpty() && found.size() < count) {
            Step step = open.remove();
            if (step.rank() + 1 < step.onward().size()) {
                open.add(new Step(step.from(), step.onward(), step.rank() + 1));
            }
            Prefix next = taken(step);
            if (step.from().visits(next.organisation()) || isDetour(next)) {
                continue;
            }
            if (next.organisation() == end) {
                found.add(next.way());
            } else {
                open(next);
            }
        }
        found.sort(FoundWay.BEST_FIRST);
        return List.copyOf(found);
    }

    private void open(Prefix prefix) {
        State state = new State(prefix.organisation(), maxHops - prefix.hops(), prefix.clubs());
        Onward hops = onward.computeIfAbsent(
                state, at -> Onward.of(graph.from(at.organisation()), at.hopsLeft(), at.clubs(), start, compass));
        if (hops.size() > 0) {
            open.add(new Step(prefix, hops, 0));
        }
    }

    private Prefix taken(Step step) {
        Prefix from = step.from();
        Hops hops = graph.from(from.organisation());
        int hop = step.onward().hop(step.rank());
        return new Prefix(
                from,
                hops.to(hop),
                from.cost() + hops.cost(hop),
                from.hops() + 1,
                from.clubs() - (hops.club(hop) ? 1 : 0));
    }

    /**
     * Whether the hop from an earlier organisation to the last one could have been taken instead of the part between them. That
     * between the two ends is no reproach: it is a way of its own, and what else connects the two is worth knowing beside it.
     */
    private boolean isDetour(Prefix way) {
        Hops back = graph.from(way.organisation());
        Prefix before = way.before();
        for (Prefix at = before == null ? null : before.before(); at != null; at = at.before()) {
            int hop = back.place(at.organisation());
            boolean ends = way.organisation() == end && at.organisation() == start;
            if (hop >= 0
                    && !ends
                    && back.cost(hop) <= way.cost() - at.cost()
                    && (!back.club(hop) || at.clubs() > way.clubs())) {
                return true;
            }
        }
        return false;
    }
}
