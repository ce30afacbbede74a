package it.filiera.catalogue.priorityareas;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Concept;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Scheme;
import it.filiera.catalogue.concepts.ConceptMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.BadRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers {@code priorityAreas}. */
@Service
class PriorityAreasService {

    record SchemeParameters(String scheme) {}

    record IdsParameters(Collection<String> ids) {}

    /** How many projects and organisations address an area or a narrower one. */
    record Counts(String area, int projects, int organisations) {}

    private static final Cypher<SchemeParameters> AREAS =
            Cypher.of("questions/catalogue/priority-areas", SchemeParameters.class);
    private static final Cypher<IdsParameters> COUNTS =
            Cypher.of("questions/catalogue/priority-area-counts", IdsParameters.class);

    private final GraphReader graph;
    private final ById<Scheme> schemes;

    PriorityAreasService(GraphReader graph, ById<Scheme> schemes) {
        this.graph = graph;
        this.schemes = schemes;
    }

    /** The areas of a scheme, each right after its parent and elder siblings; empty for a scheme of other concepts. */
    List<PriorityArea> areas(String scheme) {
        if (schemes.byId(List.of(scheme)).isEmpty()) {
            throw new BadRequest("scheme", scheme, "give the identifier of a scheme; `schemes` lists them");
        }
        return graph.list(AREAS, new SchemeParameters(scheme), ConceptMapper::concept).stream()
                .map(PriorityArea.class::cast)
                .toList();
    }

    Map<PriorityArea, Integer> projectCounts(List<PriorityArea> of) {
        return counts(of, Counts::projects);
    }

    Map<PriorityArea, Integer> organisationCounts(List<PriorityArea> of) {
        return counts(of, Counts::organisations);
    }

    private Map<PriorityArea, Integer> counts(List<PriorityArea> of, ToIntFunction<Counts> count) {
        IdsParameters ids =
                new IdsParameters(of.stream().map(Concept::id).distinct().toList());
        Map<String, Counts> found = ById.index(
                graph.list(
                        COUNTS,
                        ids,
                        row -> new Counts(
                                row.requireString("area"),
                                row.requireInt("projects"),
                                row.requireInt("organisations"))),
                Counts::area);
        return of.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        area -> count.applyAsInt(found.getOrDefault(area.id(), new Counts(area.id(), 0, 0)))));
    }
}
