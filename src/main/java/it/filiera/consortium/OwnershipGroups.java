package it.filiera.consortium;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** To which owner organisations belong, so that two of one owner do not count as independent. */
@Component
class OwnershipGroups {

    /** Kinds of parts that make one owner; a joint platform or a working group does not. */
    private static final List<String> OWNED =
            List.of("INSTITUTE", "SUBSIDIARY", "BRANCH", "DEPARTMENT", "DIVISION", "OWNED_BY");

    record GroupParameters(Collection<String> ids, List<String> kinds) {}

    private record Part(String id, String whole) {}

    private static final Cypher<GroupParameters> GROUPS =
            Cypher.of("questions/consortium/ownership-groups", GroupParameters.class);

    private final GraphReader graph;

    OwnershipGroups(GraphReader graph) {
        this.graph = graph;
    }

    /** The outermost owner by organisation, of several the first by identifier; without an entry, itself. */
    Map<String, String> of(Collection<String> organisations) {
        return graph
                .list(
                        GROUPS,
                        new GroupParameters(organisations, OWNED),
                        row -> new Part(row.requireString("id"), row.requireString("whole")))
                .stream()
                .collect(Collectors.toMap(
                        Part::id, Part::whole, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }
}
