package it.filiera.consortium.connectors;

import it.filiera.consortium.connectors.CostGraph.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The exact tree by dynamic programming over sets of terminals (S. Dreyfus and R. Wagner, "The Steiner problem in graphs",
 * Networks 1, 1971): the cheapest tree of a set that reaches a node either joins trees of two parts there or comes along
 * a link. Time 3^k n, memory 2^k n for k terminals and n nodes.
 */
final class DreyfusWagner {

    private final int root;
    private final int full;
    private final double[][] cost;
    /** By set and node: the part joined there; 0 where the tree comes along a link. */
    private final int[][] part;

    private final ShortestPaths[] ways;

    DreyfusWagner(CostGraph graph, List<Integer> terminals) {
        int others = terminals.size() - 1;
        this.root = terminals.get(others);
        this.full = (1 << others) - 1;
        this.cost = new double[full + 1][graph.size()];
        this.part = new int[full + 1][graph.size()];
        this.ways = new ShortestPaths[full + 1];
        for (int set = 1; set <= full; set++) {
            Arrays.fill(cost[set], Double.POSITIVE_INFINITY);
            if (Integer.bitCount(set) == 1) {
                cost[set][terminals.get(Integer.numberOfTrailingZeros(set))] = 0;
            } else {
                join(set);
            }
            ways[set] = ShortestPaths.improving(graph, cost[set]);
        }
    }

    private void join(int set) {
        double[] joined = cost[set];
        int[] parts = part[set];
        for (int one = (set - 1) & set; one > (set ^ one); one = (one - 1) & set) {
            double[] first = cost[one];
            double[] second = cost[set ^ one];
            for (int node = 0; node < joined.length; node++) {
                double sum = first[node] + second[node];
                if (sum < joined[node]) {
                    joined[node] = sum;
                    parts[node] = one;
                }
            }
        }
    }

    SteinerTree tree() {
        List<Link> links = new ArrayList<>();
        collect(full, root, links);
        return new SteinerTree(
                links.stream().sorted(LinkOrder.BY_NODES).distinct().toList(), true);
    }

    private void collect(int set, int node, List<Link> links) {
        List<Link> way = ways[set].to(node);
        links.addAll(way);
        int start = node;
        while (ways[set].before(start) >= 0) {
            start = ways[set].before(start);
        }
        int one = part[set][start];
        if (one != 0) {
            collect(one, start, links);
            collect(set ^ one, start, links);
        }
    }
}
