package it.filiera.consortium.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Fewest things of which every one of several sets holds at least one. */
final class HittingSet {

    private HittingSet() {}

    /**
     * Goes deeper only when no set of the size before does, so that none is smaller; among equally small ones the first by the
     * order of the things within the sets. Exact, and meant for the dozens of sets that rules give.
     *
     * @param sets none of them empty
     */
    static <T> List<T> smallest(List<List<T>> sets) {
        for (int size = 0; ; size++) {
            Deque<T> chosen = new ArrayDeque<>();
            if (hits(sets, chosen, size)) {
                return new ArrayList<>(chosen);
            }
        }
    }

    private static <T> boolean hits(List<List<T>> sets, Deque<T> chosen, int left) {
        List<T> missed = sets.stream()
                .filter(set -> set.stream().noneMatch(chosen::contains))
                .findFirst()
                .orElse(List.of());
        if (missed.isEmpty()) {
            return true;
        }
        if (left == 0) {
            return false;
        }
        for (T one : missed) {
            chosen.addLast(one);
            if (hits(sets, chosen, left - 1)) {
                return true;
            }
            chosen.removeLast();
        }
        return false;
    }
}
