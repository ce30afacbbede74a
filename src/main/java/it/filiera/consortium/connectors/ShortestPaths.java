package it.filiera.consortium.connectors;

import it.filiera.consortium.connectors.CostGraph.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Cheapest ways from some nodes, which may have a cost of their own to start with, to all others (Dijkstra). */
final class ShortestPaths {

    private static final int NOBODY = -1;

    private record Reached(double cost, int node) {

        static final Comparator<Reached> NEAREST =
                Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::node);
    }

    private final CostGraph graph;
    private final double[] cost;
    private final int[] before;
    private final double[] lastStep;

    private ShortestPaths(CostGraph graph, double[] cost) {
        this.graph = graph;
        this.cost = cost;
        this.before = new int[cost.length];
        this.lastStep = new double[cost.length];
        Arrays.fill(before, NOBODY);
    }

    /**
     * Improves what is known.
     *
     * @param cost of each node so far, infinite where none is known; changed to the cheapest
     */
    static ShortestPaths improving(CostGraph graph, double[] cost) {
        ShortestPaths paths = new ShortestPaths(graph, cost);
        paths.run();
        return paths;
    }

    static ShortestPaths from(CostGraph graph, Iterable<Integer> nodes) {
        double[] cost = new double[graph.size()];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        nodes.forEach(node -> cost[node] = 0);
        return improving(graph, cost);
    }

    private void run() {
        PriorityQueue<Reached> open = new PriorityQueue<>(Reached.NEAREST);
        for (int node = 0; node < cost.length; node++) {
            if (cost[node] < Double.POSITIVE_INFINITY) {
                open.add(new Reached(cost[node], node));
            }
        }
        while (!open.isEmpty()) {
            Reached reached = open.remove();
            int node = reached.node();
            if (reached.cost() > cost[node]) {
                continue;
            }
            for (int at = graph.start(node); at < graph.end(node); at++) {
                double through = cost[node] + graph.cost(at);
                int target = graph.target(at);
                if (through < cost[target]) {
                    cost[target] = through;
                    before[target] = node;
                    lastStep[target] = graph.cost(at);
                    open.add(new Reached(through, target));
                }
            }
        }
    }

    double cost(int node) {
        return cost[node];
    }

    /** The node from which this one was reached; negative where it was a start. */
    int before(int node) {
        return before[node];
    }

    boolean reached(int node) {
        return cost[node] < Double.POSITIVE_INFINITY;
    }

    /** The links from the nearest start to a node. */
    List<Link> to(int node) {
        List<Link> links = new ArrayList<>();
        for (int at = node; before[at] >= 0; at = before[at]) {
            links.add(new Link(before[at], at, lastStep[at]));
        }
        return links;
    }
}
