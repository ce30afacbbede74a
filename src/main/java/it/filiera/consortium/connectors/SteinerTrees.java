package it.filiera.consortium.connectors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The cheapest tree that connects terminals: Dreyfus and Wagner's up to ten of them, else a heuristic. */
public final class SteinerTrees {

    /** Most terminals for which a tree is exact: time grows by three with each. */
    public static final int EXACT_TERMINALS = 10;

    private SteinerTrees() {}

    /** The tree; empty when the graph does not connect the terminals. */
    public static Optional<SteinerTree> connect(CostGraph graph, Collection<Integer> terminals) {
        List<Integer> distinct = terminals.stream().sorted().distinct().toList();
        if (distinct.size() < 2) {
            return Optional.of(new SteinerTree(List.of(), true));
        }
        ShortestPaths first = ShortestPaths.from(graph, List.of(distinct.get(0)));
        if (!distinct.stream().allMatch(first::reached)) {
            return Optional.empty();
        }
        return Optional.of(
                distinct.size() <= EXACT_TERMINALS
                        ? new DreyfusWagner(graph, distinct).tree()
                        : PathHeuristic.tree(graph, distinct));
    }

    /** Those of the nodes that links lead to from one of them, itself included. */
    public static Set<Integer> reachable(CostGraph graph, int from, Collection<Integer> nodes) {
        ShortestPaths paths = ShortestPaths.from(graph, List.of(from));
        return nodes.stream().filter(paths::reached).collect(Collectors.toCollection(TreeSet::new));
    }
}
