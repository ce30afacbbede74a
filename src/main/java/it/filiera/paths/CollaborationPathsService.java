package it.filiera.paths;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.paths.CollaborationPaths.CollaborationPath;
import it.filiera.paths.EvidenceSearch.Found;
import it.filiera.paths.EvidenceSearch.Pair;
import it.filiera.paths.NoPath.NoPathReason;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers how two organisations are connected: searches the ways, then looks up what the hops rest on. */
@Service
class CollaborationPathsService {

    private final PathSearch search;
    private final EvidenceSearch evidence;
    private final Unconnected unconnected;
    private final ById<Organisation> organisations;
    private final ById<Project> projects;

    CollaborationPathsService(
            PathSearch search,
            EvidenceSearch evidence,
            Unconnected unconnected,
            ById<Organisation> organisations,
            ById<Project> projects) {
        this.search = search;
        this.evidence = evidence;
        this.unconnected = unconnected;
        this.organisations = organisations;
        this.projects = projects;
    }

    CollaborationPaths paths(PathRequest request) {
        Map<String, Organisation> ends = organisations.byId(List.of(request.from(), request.to()));
        Organisation from = ends.get(request.from());
        Organisation to = ends.get(request.to());
        if (from == null) {
            return none(null, to, NoPathReason.UNKNOWN_FROM, request);
        }
        if (to == null) {
            return none(from, null, NoPathReason.UNKNOWN_TO, request);
        }
        if (request.from().equals(request.to())) {
            return none(from, to, NoPathReason.SAME_ORGANISATION, request);
        }
        List<Way> ways = search.search(request);
        return ways.isEmpty()
                ? none(from, to, unconnected.reason(request), request)
                : new CollaborationPaths(from, to, told(ways, request), null);
    }

    private static CollaborationPaths none(
            @Nullable Organisation from, @Nullable Organisation to, NoPathReason reason, PathRequest request) {
        return new CollaborationPaths(from, to, List.of(), new NoPath(reason, request));
    }

    /** The ways with the things they go through, looked up for all of them at once. */
    private List<CollaborationPath> told(List<Way> ways, PathRequest request) {
        Set<Pair> pairs = ways.stream().flatMap(way -> pairs(way).stream()).collect(Collectors.toSet());
        Map<Pair, List<Found>> found = evidence.evidence(pairs, request);
        List<Found> all = found.values().stream().flatMap(Collection::stream).toList();
        Map<String, Project> knownProjects = projects.byId(ids(all.stream().map(Found::project)));
        Map<String, Organisation> knownOrganisations = organisations.byId(ids(Stream.concat(
                ways.stream().flatMap(way -> way.organisations().stream()),
                all.stream().map(Found::cluster))));
        HopAssembly assembly = new HopAssembly(knownOrganisations, knownProjects, found, LocalDate.now(ZoneOffset.UTC));
        return ways.stream()
                .map(way -> new CollaborationPath(
                        pairs(way).stream().map(assembly::hop).toList()))
                .toList();
    }

    private static List<Pair> pairs(Way way) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < way.hops(); i++) {
            pairs.add(new Pair(way.organisations().get(i), way.organisations().get(i + 1)));
        }
        return pairs;
    }

    private static Set<String> ids(Stream<@Nullable String> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
