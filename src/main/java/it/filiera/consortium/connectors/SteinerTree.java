package it.filiera.consortium.connectors;

import it.filiera.consortium.connectors.CostGraph.Link;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Links that connect all terminals.
 *
 * @param exact whether none cheaper exists in the graph
 */
public record SteinerTree(List<Link> links, boolean exact) {

    public SteinerTree {
        links = List.copyOf(links);
    }

    public double cost() {
        return links.stream().mapToDouble(Link::cost).sum();
    }

    /** The nodes of the links. */
    public TreeSet<Integer> nodes() {
        TreeSet<Integer> nodes = new TreeSet<>();
        links.stream().flatMap(link -> Stream.of(link.one(), link.other())).forEach(nodes::add);
        return nodes;
    }
}
