package it.filiera.catalogue.valuechain;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Stage;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds stages of value chains by identifier. */
@Component
class StagesById implements ById<Stage> {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> STAGES =
            Cypher.of("questions/catalogue/stages-by-id", IdsParameters.class);

    private final GraphReader graph;

    StagesById(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public Class<Stage> type() {
        return Stage.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.STAGE);
    }

    @Override
    public Map<String, Stage> byId(Collection<String> ids) {
        return ById.index(graph.list(STAGES, new IdsParameters(ids), ValueChainMapper::stage), Stage::id);
    }
}
