package it.filiera.catalogue.priorityareas;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Scheme;
import it.filiera.catalogue.concepts.ConceptMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers {@code priorityAreas}. */
@Service
class PriorityAreasService {

    record SchemeParameters(String scheme) {}

    private static final Cypher<SchemeParameters> AREAS =
            Cypher.of("questions/catalogue/priority-areas", SchemeParameters.class);

    private final GraphReader graph;
    private final ById<Scheme> schemes;

    PriorityAreasService(GraphReader graph, ById<Scheme> schemes) {
        this.graph = graph;
        this.schemes = schemes;
    }

    /** The areas of a scheme, each right after its parent and elder siblings; empty for a scheme of other concepts. */
    List<PriorityArea> areas(String scheme) {
        if (schemes.byId(List.of(scheme)).isEmpty()) {
            throw new BadRequest("scheme", scheme, CommonRemedy.SCHEME);
        }
        return graph.list(AREAS, new SchemeParameters(scheme), ConceptMapper::concept).stream()
                .map(PriorityArea.class::cast)
                .toList();
    }
}
