package it.filiera.consortium.connectors;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A graph without direction, whose links cost something; nodes are numbered from 0. In compressed rows. */
public final class CostGraph {

    private final int[] starts;
    private final int[] targets;
    private final double[] costs;

    /** @param links of nodes 0 to {@code nodes - 1}, each given once; those from a node to itself are left out */
    public CostGraph(int nodes, Collection<Link> links) {
        List<Link> sorted = links.stream()
                .filter(link -> link.one() != link.other())
                .sorted(Comparator.comparingInt(Link::one).thenComparingInt(Link::other))
                .toList();
        starts = new int[nodes + 1];
        for (Link link : sorted) {
            starts[link.one() + 1]++;
            starts[link.other() + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        targets = new int[starts[nodes]];
        costs = new double[starts[nodes]];
        int[] next = Arrays.copyOf(starts, nodes);
        for (Link link : sorted) {
            put(next[link.one()]++, link.other(), link.cost());
            put(next[link.other()]++, link.one(), link.cost());
        }
    }

    private void put(int position, int target, double cost) {
        targets[position] = target;
        costs[position] = cost;
    }

    public int size() {
        return starts.length - 1;
    }

    int start(int node) {
        return starts[node];
    }

    /** The position after the node's last link. */
    int end(int node) {
        return starts[node + 1];
    }

    int target(int position) {
        return targets[position];
    }

    double cost(int position) {
        return costs[position];
    }

    /** A link of two nodes. */
    public record Link(int one, int other, double cost) {

        public Link {
            if (!(cost >= 0)) {
                throw new IllegalArgumentException("Link %d-%d costs %s: not 0 or more".formatted(one, other, cost));
            }
            if (one > other) {
                int first = one;
                one = other;
                other = first;
            }
        }
    }
}
