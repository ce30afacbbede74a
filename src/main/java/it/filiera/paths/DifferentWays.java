package it.filiera.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the ways to show: fewest hops first; among equally long ones those through organisations not met before, then
 * the strongest, then by the identifiers along the way. So three answers do not all go through the same hub if they need not.
 */
final class DifferentWays {

    private static final Comparator<Way> BEST_FIRST = Comparator.comparingInt(Way::hops)
            .thenComparing(Comparator.comparingDouble(Way::weight).reversed())
            .thenComparing(way -> String.join(" ", way.organisations()));

    private DifferentWays() {}

    static List<Way> choose(List<Way> candidates, int first) {
        List<Way> open = new ArrayList<>(candidates.stream().sorted(BEST_FIRST).toList());
        List<Way> chosen = new ArrayList<>();
        Set<String> met = new HashSet<>();
        while (chosen.size() < first && !open.isEmpty()) {
            Way next = next(open, met);
            open.remove(next);
            chosen.add(next);
            met.addAll(next.between());
        }
        return chosen;
    }

    private static Way next(List<Way> open, Set<String> met) {
        Way best = open.get(0);
        return open.stream()
                .takeWhile(way -> way.hops() == best.hops())
                .filter(way -> Collections.disjoint(way.between(), met))
                .findFirst()
                .orElse(best);
    }
}
