package it.filiera.partners;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up in the graph what reasons rest on. */
@Component
class InvolvementsReader {

    record InvolvementsParameters(Collection<Involvement> pairs) {}

    static final Cypher<InvolvementsParameters> INVOLVEMENTS =
            Cypher.of("questions/partners/involvements", InvolvementsParameters.class);

    /** What the graph says of an involvement. */
    record Stated(Involvement involvement, String role, String sourceId) {}

    private final GraphReader graph;

    InvolvementsReader(GraphReader graph) {
        this.graph = graph;
    }

    /** Those of them that the graph states, in one query. */
    Map<Involvement, Stated> stated(Collection<Involvement> involvements) {
        if (involvements.isEmpty()) {
            return Map.of();
        }
        return graph
                .list(
                        INVOLVEMENTS,
                        new InvolvementsParameters(involvements),
                        row -> new Stated(
                                new Involvement(row.requireString("organisation"), row.requireString("project")),
                                String.valueOf(row.string("role")),
                                row.requireString("source")))
                .stream()
                .collect(Collectors.toMap(Stated::involvement, stated -> stated));
    }
}
