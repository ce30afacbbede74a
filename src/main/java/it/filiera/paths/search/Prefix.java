package it.filiera.paths.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way as far as it has come.
 *
 * @param before the way without its last organisation; null at the start
 * @param cost   of the hops so far
 * @param hops   how many
 * @param clubs  how many hops by a common cluster it may still take
 */
record Prefix(@Nullable Prefix before, int organisation, long cost, int hops, int clubs) implements Comparable<Prefix> {

    /** Fewest hops first, then by the organisations, the last one first. */
    @Override
    public int compareTo(Prefix other) {
        int byHops = Integer.compare(hops, other.hops);
        if (byHops != 0) {
            return byHops;
        }
        int byEnd = Integer.compare(organisation, other.organisation);
        return byEnd != 0 || before == null || other.before == null ? byEnd : before.compareTo(other.before);
    }

    boolean visits(int other) {
        for (Prefix at = this; at != null; at = at.before) {
            if (at.organisation == other) {
                return true;
            }
        }
        return false;
    }

    FoundWay way() {
        List<Integer> backwards = new ArrayList<>();
        for (Prefix at = this; at != null; at = at.before) {
            backwards.add(at.organisation);
        }
        Collections.reverse(backwards);
        return new FoundWay(backwards, cost);
    }
}
