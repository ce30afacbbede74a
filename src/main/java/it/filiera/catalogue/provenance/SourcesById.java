package it.filiera.catalogue.provenance;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Source;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
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
        return ById.index(graph.list(SOURCES, new IdsParameters(ids), SourcesById::source), Source::id);
    }

    private static Source source(Row row) {
        Row fields = row.requireRow("source");
        String id = fields.requireString("id");
        return new Source(
                id,
                Objects.requireNonNullElse(fields.string("title"), id),
                fields.string("publisher"),
                fields.string("licence"),
                fields.string("retrievedOn"),
                fields.string("address"),
                fields.integer("rank"));
    }
}
