package it.filiera.paths;

import it.filiera.paths.search.BestWays;
import it.filiera.paths.search.DifferentWays;
import it.filiera.paths.search.FoundWay;
import it.filiera.paths.search.HopCost;
import it.filiera.paths.search.HopGraph;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Searches ways in the network in memory: the cheapest ones, then different ones among them. */
@Component
class PathSearch {

    private static final int CANDIDATES = 30;

    private final SharedHops hops;

    PathSearch(SharedHops hops) {
        this.hops = hops;
    }

    /** Up to {@code first} different ways of at most {@code maxHops} hops, cheapest first; empty when there is none. */
    List<Way> search(Network network, PathRequest request) {
        int from = network.organisation(request.from());
        int to = network.organisation(request.to());
        if (from == Ids.NONE || to == Ids.NONE || from == to) {
            return List.of();
        }
        HopGraph graph = hops.of(network, request.filter());
        return DifferentWays.choose(candidates(graph, from, to, request.maxHops()), request.first()).stream()
                .map(way -> named(network, way))
                .toList();
    }

    /** The direct hop is a candidate whatever it costs. */
    private static List<FoundWay> candidates(HopGraph graph, int from, int to, int maxHops) {
        List<FoundWay> ways = new ArrayList<>(BestWays.between(graph, from, to, maxHops, CANDIDATES));
        BestWays.between(graph, from, to, 1, 1).stream()
                .filter(direct -> !ways.contains(direct))
                .forEach(ways::add);
        return ways;
    }

    private static Way named(Network network, FoundWay way) {
        return new Way(
                way.organisations().stream().map(network.organisations()::id).toList(),
                (double) way.cost() / HopCost.UNIT);
    }
}
