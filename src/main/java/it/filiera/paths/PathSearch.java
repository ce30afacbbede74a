package it.filiera.paths;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Searches ways length by length: one query gives all shortest ways, the next one all second shortest, until there are
 * enough of them or they get too long. Most requests need one or two queries, none more than eight.
 */
@Component
class PathSearch {

    record WaysParameters(String from, String to, @Nullable Integer since, List<String> exclude, int beyond) {}

    private record Found(int links, Way way) {}

    private static final Cypher<WaysParameters> WAYS =
            Cypher.of("questions/paths/collaboration-paths", WaysParameters.class);
    private static final int LINKS_PER_HOP = 2;

    private final GraphReader graph;

    PathSearch(GraphReader graph) {
        this.graph = graph;
    }

    /** Up to {@code first} different ways of at most {@code maxHops} hops, shortest first; empty when there is none. */
    List<Way> search(PathRequest request) {
        List<Way> ways = new ArrayList<>();
        int links = 0;
        do {
            List<Found> next = beyond(request, links);
            if (next.isEmpty()) {
                break;
            }
            links = next.get(0).links();
            next.stream()
                    .map(Found::way)
                    .filter(way -> way.isSimple() && way.hops() <= request.maxHops())
                    .forEach(ways::add);
        } while (moreOfSameLength(links)
                || (ways.size() < request.first() && links < LINKS_PER_HOP * request.maxHops()));
        return DifferentWays.choose(ways, request.first());
    }

    /** A way that joins a cluster and its own member has one link less than others with as many hops. */
    private static boolean moreOfSameLength(int links) {
        return links % LINKS_PER_HOP == 1;
    }

    private List<Found> beyond(PathRequest request, int links) {
        WaysParameters parameters =
                new WaysParameters(request.from(), request.to(), request.since(), request.exclude(), links);
        return graph.list(WAYS, parameters, PathSearch::found);
    }

    private static Found found(Row row) {
        return new Found(row.requireInt("links"), new Way(row.strings("organisations"), row.requireDouble("weight")));
    }
}
