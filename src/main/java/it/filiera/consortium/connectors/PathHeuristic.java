package it.filiera.consortium.connectors;

import it.filiera.consortium.connectors.CostGraph.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A good tree for many terminals: from each of many roots, the nearest terminal is added along the cheapest way until all
 * are in (H. Takahashi and A. Matsuyama, 1980); then the cheapest spanning tree of the nodes met, less what leads nowhere.
 * The cheapest of all roots.
 */
final class PathHeuristic {

    private static final int ROOTS = 40;

    private PathHeuristic() {}

    /** @param terminals connected by the graph */
    static SteinerTree tree(CostGraph graph, List<Integer> terminals) {
        return roots(graph, terminals).stream()
                .map(root -> from(root, graph, terminals))
                .min(Comparator.comparingDouble(SteinerTree::cost))
                .orElseThrow();
    }

    /** All terminals, then the nodes nearest to all of them. */
    private static Set<Integer> roots(CostGraph graph, List<Integer> terminals) {
        double[] sum = new double[graph.size()];
        for (Integer terminal : terminals) {
            ShortestPaths paths = ShortestPaths.from(graph, List.of(terminal));
            for (int node = 0; node < sum.length; node++) {
                sum[node] += paths.cost(node);
            }
        }
        Set<Integer> roots = new TreeSet<>(terminals);
        IntStream.range(0, sum.length)
                .boxed()
                .filter(node -> sum[node] < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble((Integer node) -> sum[node]).thenComparing(node -> node))
                .limit(ROOTS)
                .forEach(roots::add);
        return roots;
    }

    private static SteinerTree from(int root, CostGraph graph, List<Integer> terminals) {
        Set<Integer> nodes = new TreeSet<>(Set.of(root));
        Set<Integer> open = new TreeSet<>(terminals);
        open.remove(root);
        while (!open.isEmpty()) {
            ShortestPaths paths = ShortestPaths.from(graph, nodes);
            Integer nearest = open.stream()
                    .min(Comparator.comparingDouble((Integer terminal) -> paths.cost(terminal))
                            .thenComparing(terminal -> terminal))
                    .orElseThrow();
            nodes.add(nearest);
            paths.to(nearest).forEach(link -> {
                nodes.add(link.one());
                nodes.add(link.other());
            });
            open.removeAll(nodes);
        }
        return new SteinerTree(withoutDeadEnds(spanning(graph, nodes), terminals), false);
    }

    private static List<Link> spanning(CostGraph graph, Set<Integer> nodes) {
        int[] root = IntStream.range(0, graph.size()).toArray();
        List<Link> tree = new ArrayList<>();
        nodes.stream()
                .flatMap(node -> IntStream.range(graph.start(node), graph.end(node))
                        .filter(at -> node < graph.target(at) && nodes.contains(graph.target(at)))
                        .mapToObj(at -> new Link(node, graph.target(at), graph.cost(at))))
                .sorted(LinkOrder.CHEAPEST_FIRST)
                .filter(link -> join(root, link))
                .forEach(tree::add);
        return tree;
    }

    private static boolean join(int[] root, Link link) {
        int one = rootOf(root, link.one());
        int other = rootOf(root, link.other());
        root[one] = other;
        return one != other;
    }

    private static int rootOf(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static List<Link> withoutDeadEnds(List<Link> tree, Collection<Integer> terminals) {
        List<Link> kept = tree.stream().sorted(LinkOrder.BY_NODES).toList();
        while (true) {
            List<Link> now = kept;
            List<Link> next = now.stream()
                    .filter(link -> leads(link.one(), now, terminals) && leads(link.other(), now, terminals))
                    .toList();
            if (next.size() == now.size()) {
                return now;
            }
            kept = next;
        }
    }

    private static boolean leads(int node, List<Link> tree, Collection<Integer> terminals) {
        return terminals.contains(node)
                || tree.stream()
                                .filter(link -> link.one() == node || link.other() == node)
                                .count()
                        > 1;
    }
}
