package it.filiera.paths;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.paths.NoPath.NoPathReason;
import org.springframework.stereotype.Component;

/** Finds out why a search between two existing organisations gave nothing. */
@Component
class Unconnected {

    record EndsParameters(String from, String to) {}

    private static final Cypher<EndsParameters> CONNECTION =
            Cypher.of("questions/paths/collaboration-connection", EndsParameters.class);

    private final GraphReader graph;

    Unconnected(GraphReader graph) {
        this.graph = graph;
    }

    NoPathReason reason(PathRequest request) {
        return graph.get(CONNECTION, new EndsParameters(request.from(), request.to()), Unconnected::reason);
    }

    private static NoPathReason reason(Row row) {
        if (!row.requireBool("fromLinked") || !row.requireBool("toLinked")) {
            return NoPathReason.ISOLATED;
        }
        return row.requireBool("connected") ? NoPathReason.BEYOND_LIMITS : NoPathReason.NOT_CONNECTED;
    }
}
