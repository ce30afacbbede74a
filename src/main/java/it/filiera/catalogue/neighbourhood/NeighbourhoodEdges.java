package it.filiera.catalogue.neighbourhood;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Evidence;
import it.filiera.catalogue.EvidenceMapper;
import it.filiera.catalogue.Origin;
import it.filiera.catalogue.Source;
import it.filiera.catalogue.TechnologyEvidence;
import it.filiera.catalogue.YearRange;
import it.filiera.catalogue.neighbourhood.Neighbourhood.GraphEdge;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the links of a page: those from the centre, and those among the neighbours shown. */
@Component
class NeighbourhoodEdges {

    record EdgesParameters(String id, List<String> neighbours, List<LinkKind> links) {}

    record JointWorkParameters(String id, List<String> neighbours) {}

    /** A link before its sources have titles. */
    private record Raw(GraphEdge edge, Set<String> sourceIds) {}

    private static final Cypher<EdgesParameters> EDGES =
            Cypher.of("questions/catalogue/neighbourhood-edges", EdgesParameters.class);
    private static final Cypher<JointWorkParameters> JOINT_WORK =
            Cypher.of("questions/catalogue/neighbourhood-joint-work", JointWorkParameters.class);

    private final GraphReader graph;
    private final ById<Source> sources;

    NeighbourhoodEdges(GraphReader graph, ById<Source> sources) {
        this.graph = graph;
        this.sources = sources;
    }

    /** By kind of link, then source, target and role. */
    List<GraphEdge> edges(Neighbourhood shown) {
        List<Raw> raw = new ArrayList<>(graph.list(
                EDGES, new EdgesParameters(shown.id(), shown.neighbours(), shown.links()), NeighbourhoodEdges::stored));
        if (shown.links().contains(LinkKind.WORKED_WITH)) {
            raw.addAll(graph.list(
                    JOINT_WORK,
                    new JointWorkParameters(shown.id(), shown.neighbours()),
                    row -> jointWork(shown.id(), row)));
        }
        Map<String, Source> known = sources.byId(
                raw.stream().flatMap(edge -> edge.sourceIds().stream()).collect(Collectors.toSet()));
        return raw.stream()
                .map(edge -> withTitles(edge, known))
                .sorted(Comparator.comparing(GraphEdge::link).thenComparing(GraphEdge::id))
                .toList();
    }

    private static Raw stored(Row row) {
        String target = row.requireString("target");
        List<Evidence> said = row.rows("said", EvidenceMapper::evidence);
        TechnologyEvidence combined = TechnologyEvidence.of(target, said);
        boolean hasNumber = said.stream().anyMatch(one -> one.provenance().confidence() != null);
        GraphEdge edge = new GraphEdge(
                row.requireString("source"),
                target,
                row.requireConstant("link", LinkKind.class),
                row.string("role"),
                YearRange.of(row.integer("startYear"), row.integer("endYear")),
                combined.origin(),
                hasNumber ? combined.confidence() : null,
                row.requireInt("weight"),
                List.of());
        return new Raw(
                edge, said.stream().map(one -> one.provenance().sourceId()).collect(Collectors.toSet()));
    }

    /** Has no direction, so it runs from the smaller identifier to the larger one in every answer. */
    private static Raw jointWork(String centre, Row row) {
        String partner = row.requireString("partner");
        boolean centreFirst = centre.compareTo(partner) < 0;
        GraphEdge edge = new GraphEdge(
                centreFirst ? centre : partner,
                centreFirst ? partner : centre,
                LinkKind.WORKED_WITH,
                null,
                YearRange.of(row.integer("startYear"), row.integer("endYear")),
                Origin.DECLARED,
                null,
                row.requireInt("projects"),
                List.of());
        return new Raw(edge, Set.copyOf(new HashSet<>(row.strings("sources"))));
    }

    private static GraphEdge withTitles(Raw raw, Map<String, Source> known) {
        List<String> titles = raw.sourceIds().stream()
                .map(id -> known.containsKey(id) ? known.get(id).title() : id)
                .sorted()
                .toList();
        return raw.edge().from(titles);
    }
}
