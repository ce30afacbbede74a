package it.filiera.catalogue.provenance;

import it.filiera.catalogue.Owned;
import it.filiera.catalogue.Statement;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What each source says about things, field by field, beside what is shown. */
@Service
class StatementService {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> STATEMENTS =
            Cypher.of("questions/catalogue/statements", IdsParameters.class);

    private final GraphReader graph;

    StatementService(GraphReader graph) {
        this.graph = graph;
    }

    /** The statements about each of these things: highest rank first, then latest, then by source. */
    Map<String, List<Statement>> about(Collection<String> ids) {
        Map<String, List<Said>> said = Owned.byOwner(graph.list(
                STATEMENTS, new IdsParameters(ids), row -> new Owned<>(row.requireString("thing"), Said.of(row))));
        return said.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, thing -> StatementMapper.statements(thing.getValue())));
    }
}
