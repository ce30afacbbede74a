package it.filiera.paths.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A sequence of organisations, each linked to the next one.
 *
 * @param organisations from end to end, none twice
 * @param cost          of all hops, in millionths
 */
public record FoundWay(List<Integer> organisations, long cost) {

    /** Cheapest first, then fewest hops, then by the organisations along the way. */
    static final Comparator<FoundWay> BEST_FIRST = Comparator.comparingLong(FoundWay::cost)
            .thenComparingInt(FoundWay::hops)
            .thenComparing(
                    way -> way.organisations().stream()
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    Arrays::compare);

    public FoundWay {
        organisations = List.copyOf(organisations);
    }

    public int hops() {
        return organisations.size() - 1;
    }

    /** The organisations between the ends. */
    List<Integer> between() {
        return organisations.subList(1, hops());
    }
}
