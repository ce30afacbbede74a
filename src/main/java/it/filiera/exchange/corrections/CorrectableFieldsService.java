package it.filiera.exchange.corrections;

import it.filiera.exchange.corrections.CorrectionStatements.Thing;
import it.filiera.graphdb.GraphReader;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers what may be corrected of a thing, and what is shown of it now. */
@Service
class CorrectableFieldsService {

    private final GraphReader graph;

    CorrectableFieldsService(GraphReader graph) {
        this.graph = graph;
    }

    /** By name; empty when there is no organisation, cluster or project with this identifier. */
    List<CorrectableField> of(String id) {
        return graph.find(CorrectionStatements.FACTS, new Thing(id), Facts::of)
                .map(facts -> FieldCatalogue.of(facts).entrySet().stream()
                        .map(entry -> CorrectableField.of(entry.getKey(), entry.getValue(), facts))
                        .toList())
                .orElse(List.of());
    }
}
