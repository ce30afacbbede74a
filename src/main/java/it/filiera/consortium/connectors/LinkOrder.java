package it.filiera.consortium.connectors;

import it.filiera.consortium.connectors.CostGraph.Link;
import java.util.Comparator;

/** Orders in which links are looked at and shown. */
final class LinkOrder {

    static final Comparator<Link> BY_NODES = Comparator.comparingInt(Link::one).thenComparingInt(Link::other);

    static final Comparator<Link> CHEAPEST_FIRST =
            Comparator.comparingDouble(Link::cost).thenComparing(BY_NODES);

    private LinkOrder() {}
}
