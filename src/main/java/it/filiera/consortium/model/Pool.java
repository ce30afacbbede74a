package it.filiera.consortium.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The candidates a team is chosen from, and how well they know each other. In the order of their identifiers, so that the
 * order in which they arrive changes no answer.
 */
public final class Pool {

    private final List<Candidate> candidates;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] weights;
    private final long usualCost;
    private final boolean costsKnown;

    /**
     * Makes a pool.
     *
     * @param familiarities of candidates; those of others are left out, of two statements about one pair the higher counts
     * @throws IllegalArgumentException when a candidate comes twice
     */
    public Pool(Collection<Candidate> candidates, Collection<Familiarity> familiarities) {
        this.candidates =
                candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList();
        for (int place = 0; place < this.candidates.size(); place++) {
            String id = this.candidates.get(place).id();
            if (places.put(id, place) != null) {
                throw new IllegalArgumentException(id + " is in the pool twice");
            }
        }
        weights = new int[size()][size()];
        for (Familiarity known : familiarities) {
            Integer one = places.get(known.one());
            Integer other = places.get(known.other());
            if (one != null && other != null && !one.equals(other)) {
                weights[one][other] = Math.max(weights[one][other], known.weight());
                weights[other][one] = weights[one][other];
            }
        }
        List<Long> costs = new ArrayList<>(this.candidates.stream()
                .map(Candidate::cost)
                .filter(Objects::nonNull)
                .sorted()
                .toList());
        costsKnown = !costs.isEmpty();
        usualCost = costs.isEmpty() ? 0 : costs.get(costs.size() / 2);
    }

    public int size() {
        return candidates.size();
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    public Candidate get(int place) {
        return candidates.get(place);
    }

    /** Where a candidate stands in the pool; -1 when it is not in it. */
    public int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /** How well two candidates know each other, 0 when no data say so. */
    public int weight(int one, int other) {
        return weights[one][other];
    }

    /** Whether the cost of any candidate is known; where none is, a budget cannot be checked. */
    public boolean costsKnown() {
        return costsKnown;
    }

    /** The cost reckoned for a candidate: its own, else the median of the known ones. Unknown is not free. */
    public long reckonedCost(int place) {
        Long cost = get(place).cost();
        return cost == null ? usualCost : cost;
    }
}
