package it.filiera.coverage;

import it.filiera.coverage.DataQuality.FieldConflict;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Names the organisations about which sources disagree. */
@Service
class ConflictsService {

    record PageParameters(
            @Nullable List<String> codes,
            String field,
            @Nullable String name,
            @Nullable String id,
            int first) {}

    private static final Cypher<PageParameters> NAMED =
            Cypher.of("questions/coverage/conflicts-named", PageParameters.class);
    private static final int KEYS = 2;

    private final GraphReader graph;

    ConflictsService(GraphReader graph) {
        this.graph = graph;
    }

    ConflictConnection named(FieldConflict conflict, int first, @Nullable String after) {
        String list = Cursor.fingerprint("conflicts", conflict.field(), String.valueOf(conflict.codes()));
        Page page = Page.of(first, after, list, KEYS);
        List<Conflict> found = graph.list(
                NAMED,
                new PageParameters(conflict.codes(), conflict.field(), page.key(0), page.key(1), page.limit()),
                Conflict::of);
        Connection<NodeEdge<Conflict>> connection = Connection.of(
                found,
                page,
                one -> new NodeEdge<>(new Cursor(list, List.of(one.sortName(), one.organisationId())).encode(), one));
        return new ConflictConnection(connection.edges(), connection.pageInfo(), conflict.organisations());
    }
}
