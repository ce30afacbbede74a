package it.filiera.paths.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A network in which every hop has a cost that is the same in both directions. Organisations are numbers from 0; ties are
 * broken by them, so they must not depend on the order in which facts came in.
 */
public interface HopGraph {

    /** How many organisations there are. */
    int size();

    /** The hops from an organisation; none leads back to itself. */
    Hops from(int organisation);

    /** The hops from one organisation, by their place among them. */
    final class Hops {

        private final int[] to;
        private final long[] cost;
        private final boolean[] club;

        /**
         * Takes the arrays as they are.
         *
         * @param to   the organisations reached, each at most once
         * @param cost what each hop costs in {@link HopCost#UNIT millionths}, more than 0
         * @param club whether the hop rests on a common cluster alone; a way takes at most one of these
         */
        public Hops(int[] to, long[] cost, boolean[] club) {
            this.to = to;
            this.cost = cost;
            this.club = club;
        }

        public int size() {
            return to.length;
        }

        /** The place of the hop to an organisation; negative if there is none. */
        int place(int organisation) {
            for (int hop = 0; hop < to.length; hop++) {
                if (to[hop] == organisation) {
                    return hop;
                }
            }
            return -1;
        }

        /** The organisations reached. */
        public IntStream reached() {
            return Arrays.stream(to);
        }

        int to(int hop) {
            return to[hop];
        }

        long cost(int hop) {
            return cost[hop];
        }

        boolean club(int hop) {
            return club[hop];
        }
    }
}
