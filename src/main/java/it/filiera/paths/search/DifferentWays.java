package it.filiera.paths.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses which ways to show, so that three answers do not all go through the same people: each time the way that costs least
 * after adding, for the way chosen before that it resembles most, {@link #SAMENESS} times their Jaccard similarity (shared
 * organisations between the ends, divided by all of both). A direct hop is always among the ways shown: two who have worked
 * together are to be told so.
 */
public final class DifferentWays {

    private static final double SAMENESS = 4;

    private DifferentWays() {}

    /** At most {@code first} of the candidates, cheapest first. */
    public static List<FoundWay> choose(List<FoundWay> candidates, int first) {
        List<FoundWay> open = new ArrayList<>(candidates);
        open.sort(FoundWay.BEST_FIRST);
        List<FoundWay> chosen = new ArrayList<>();
        open.stream().filter(way -> way.hops() == 1).findFirst().ifPresent(chosen::add);
        open.removeAll(chosen);
        while (chosen.size() < first && !open.isEmpty()) {
            FoundWay next = open.stream()
                    .min(Comparator.<FoundWay>comparingDouble(way -> way.cost() + penalty(way, chosen))
                            .thenComparing(FoundWay.BEST_FIRST))
                    .orElseThrow();
            open.remove(next);
            chosen.add(next);
        }
        chosen.sort(FoundWay.BEST_FIRST);
        return List.copyOf(chosen);
    }

    private static double penalty(FoundWay way, List<FoundWay> chosen) {
        double most =
                chosen.stream().mapToDouble(other -> likeness(way, other)).max().orElse(0);
        return SAMENESS * HopCost.UNIT * most;
    }

    private static double likeness(FoundWay way, FoundWay other) {
        Set<Integer> all = new HashSet<>(way.between());
        Set<Integer> shared = new HashSet<>(other.between());
        shared.retainAll(all);
        all.addAll(other.between());
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }
}
