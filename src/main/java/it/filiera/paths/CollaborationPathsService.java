package it.filiera.paths;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Organisation;
import it.filiera.paths.CollaborationPaths.CollaborationPath;
import it.filiera.paths.EvidenceSearch.Pair;
import it.filiera.paths.NoPath.NoPathReason;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers how two organisations are connected: searches the ways, then looks up what the hops rest on. */
@Service
class CollaborationPathsService {

    private final Snapshots snapshots;
    private final PathSearch search;
    private final HopLookup hops;
    private final Unconnected unconnected;
    private final ById<Organisation> organisations;

    CollaborationPathsService(
            Snapshots snapshots,
            PathSearch search,
            HopLookup hops,
            Unconnected unconnected,
            ById<Organisation> organisations) {
        this.snapshots = snapshots;
        this.search = search;
        this.hops = hops;
        this.unconnected = unconnected;
        this.organisations = organisations;
    }

    CollaborationPaths paths(PathRequest request) {
        Network network = snapshots.current();
        Map<String, Organisation> ends = organisations.byId(List.of(request.from(), request.to()));
        Organisation from = ends.get(request.from());
        Organisation to = ends.get(request.to());
        List<Way> ways = from == null || to == null ? List.of() : search.search(network, request);
        NoPath none = ways.isEmpty() ? new NoPath(reason(from, to, request), request) : null;
        return new CollaborationPaths(from, to, told(ways, request), none, network.stamp());
    }

    private NoPathReason reason(@Nullable Organisation from, @Nullable Organisation to, PathRequest request) {
        if (from == null) {
            return NoPathReason.UNKNOWN_FROM;
        }
        if (to == null) {
            return NoPathReason.UNKNOWN_TO;
        }
        return from.id().equals(to.id()) ? NoPathReason.SAME_ORGANISATION : unconnected.reason(request);
    }

    /** The ways with the things they go through, looked up for all of them at once. */
    private List<CollaborationPath> told(List<Way> ways, PathRequest request) {
        Set<Pair> pairs = ways.stream().flatMap(way -> pairs(way).stream()).collect(Collectors.toSet());
        Map<Pair, Hop> found = pairs.isEmpty() ? Map.of() : hops.hops(pairs, request.filter());
        return ways.stream()
                .map(way -> new CollaborationPath(
                        pairs(way).stream()
                                .map(pair -> Objects.requireNonNull(found.get(pair)))
                                .toList(),
                        way.cost()))
                .toList();
    }

    private static List<Pair> pairs(Way way) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < way.hops(); i++) {
            pairs.add(new Pair(way.organisations().get(i), way.organisations().get(i + 1)));
        }
        return pairs;
    }
}
