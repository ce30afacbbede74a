package it.filiera.catalogue.provenance;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Source;
import it.filiera.catalogue.SourceMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds sources by identifier. */
@Component
class SourcesById implements ById<Source> {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> SOURCES =
            Cypher.of("questions/catalogue/sources-by-id", IdsParameters.class);

    private final GraphReader graph;

    SourcesById(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public Class<Source> type() {
        return Source.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of();
    }

    @Override
    public Map<String, Source> byId(Collection<String> ids) {
        return ById.index(graph.list(SOURCES, new IdsParameters(ids), SourceMapper::source), Source::id);
    }
}
