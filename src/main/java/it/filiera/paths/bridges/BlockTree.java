package it.filiera.paths.bridges;

import it.filiera.paths.bridges.Cuts.CutOrganisation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a network's blocks and the organisations that connect them. Blocks are nodes 0 and up, the organisations follow;
 * an organisation weighs as many others as its departure separates.
 */
final class BlockTree {

    /** How a node was reached: from where, and what the way to it weighs. */
    private record Reached(@Nullable Integer before, long weight) {}

    /** A link, whether both its ends are preferred, and what it bypasses. */
    private record Way(NewLink link, boolean preferred, long weight) {

        boolean isBetterThan(Way other) {
            return preferred == other.preferred ? weight > other.weight : preferred;
        }
    }

    private final Links links;
    private final IntPredicate preferred;
    private final List<List<Integer>> blocks;
    private final Map<Integer, Integer> weights = new TreeMap<>();
    private final Map<Integer, List<Integer>> blocksOf = new HashMap<>();

    BlockTree(Links links, List<List<Integer>> blocks, Cuts cuts, IntPredicate preferred) {
        this.links = links;
        this.preferred = preferred;
        this.blocks = blocks;
        for (CutOrganisation cut : cuts.organisations()) {
            weights.put(cut.organisation(), cut.separates());
        }
        for (int block = 0; block < blocks.size(); block++) {
            for (int member : blocks.get(block)) {
                if (weights.containsKey(member)) {
                    blocksOf.computeIfAbsent(member, cut -> new ArrayList<>()).add(block);
                }
            }
        }
    }

    /**
     * The way between two blocks with the most weight on it, both ends preferred where any two of a group are; of equal ones that in
     * the group with the lowest number.
     */
    NewLink heaviestWay() {
        Set<Integer> seen = new HashSet<>();
        Way best = null;
        for (int cut : weights.keySet()) {
            if (!seen.contains(cut + blocks.size())) {
                Map<Integer, Reached> group = walk(cut + blocks.size());
                seen.addAll(group.keySet());
                Way way = heaviestWay(group);
                if (best == null || way.isBetterThan(best)) {
                    best = way;
                }
            }
        }
        return Objects.requireNonNull(best).link();
    }

    private Way heaviestWay(Map<Integer, Reached> group) {
        Set<Integer> preferredEnds =
                group.keySet().stream().filter(this::hasPreferredEnd).collect(Collectors.toCollection(TreeSet::new));
        boolean both = preferredEnds.size() > 1;
        Set<Integer> ends = both
                ? preferredEnds
                : group.keySet().stream().filter(this::isLeaf).collect(Collectors.toCollection(TreeSet::new));
        int one = farthest(group, ends);
        Map<Integer, Reached> walk = walk(one);
        int other = farthest(walk, ends);
        return new Way(link(walk, one, other), both, reached(walk, other).weight());
    }

    /** Heaviest ways end there when every end will do. */
    private boolean isLeaf(int node) {
        return isBlock(node) && neighbours(node).size() == 1;
    }

    private boolean hasPreferredEnd(int node) {
        return isBlock(node)
                && blocks.get(node).stream().anyMatch(member -> !weights.containsKey(member) && preferred.test(member));
    }

    private NewLink link(Map<Integer, Reached> walk, int one, int other) {
        List<Integer> between = new ArrayList<>();
        for (Integer at = other; at != null; at = reached(walk, at).before()) {
            if (!isBlock(at)) {
                between.add(at - blocks.size());
            }
        }
        return new NewLink(spokesman(other), spokesman(one), between);
    }

    private Map<Integer, Reached> walk(int from) {
        Map<Integer, Reached> reached = new LinkedHashMap<>();
        reached.put(from, new Reached(null, 0));
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.remove();
            long weight = reached(reached, at).weight();
            for (int next : neighbours(at)) {
                int own = isBlock(next) ? 0 : weights.getOrDefault(next - blocks.size(), 0);
                if (reached.putIfAbsent(next, new Reached(at, weight + own)) == null) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private List<Integer> neighbours(int node) {
        return isBlock(node)
                ? blocks.get(node).stream()
                        .filter(weights::containsKey)
                        .map(cut -> cut + blocks.size())
                        .toList()
                : blocksOf.getOrDefault(node - blocks.size(), List.of());
    }

    /** Where the heaviest way ends; of several the block whose spokesman has the lowest number. */
    private int farthest(Map<Integer, Reached> walk, Set<Integer> ends) {
        return ends.stream()
                .max(Comparator.<Integer>comparingLong(
                                block -> reached(walk, block).weight())
                        .thenComparing(Comparator.<Integer>comparingInt(this::spokesman)
                                .reversed()))
                .orElseThrow();
    }

    /** The best linked of those who belong to no other block, the preferred ones first. */
    private int spokesman(int block) {
        return blocks.get(block).stream()
                .filter(member -> !weights.containsKey(member))
                .min(Comparator.<Integer, Boolean>comparing(member -> !preferred.test(member))
                        .thenComparing(member -> -links.degree(member))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private boolean isBlock(int node) {
        return node < blocks.size();
    }

    private static Reached reached(Map<Integer, Reached> walk, int node) {
        return Objects.requireNonNull(walk.get(node));
    }
}
