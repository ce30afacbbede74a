package it.filiera.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.testing.EmbeddedGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Changes and their entries in the log are in the graph together or not at all. */
class AuditLogWritingTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private static final CurrentUser OLGA =
            new CurrentUser("account:olga", "olga", "Olga", Set.of(Role.OFFICER), null, false);

    private final AuditLog log = new AuditLog(JsonMapper.shared());

    @Test
    void anEntrySaysWhoWhatBeforeAndAfter() {
        log.record(GRAPH.writer(), OLGA, "CORRECT", "org:a", Map.of("name", "Alpa"), Map.of("name", "Alfa"));
        assertThat(
                        GRAPH.rows(
                                "MATCH (e:AuditEntry) RETURN e {.person, .personName, .action, .subject, .before, .after} AS e"))
                .containsExactly(Map.of(
                        "e",
                        Map.of(
                                "person", "account:olga",
                                "personName", "Olga",
                                "action", "CORRECT",
                                "subject", "org:a",
                                "before", "{\"name\":\"Alpa\"}",
                                "after", "{\"name\":\"Alfa\"}")));
    }

    @Test
    void aChangeThatFailsLeavesNoEntry() {
        assertThatThrownBy(() -> GRAPH.writer().write(transaction -> {
                    log.record(transaction, OLGA, "CORRECT", "org:a", null, null);
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessage("the change failed");
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e")).isEmpty();
    }

    @Test
    void identifiersSortByTime() {
        IntStream.range(0, 20).forEach(i -> log.record(GRAPH.writer(), OLGA, "CORRECT", "org:" + i, null, null));
        List<Object> inOrder = GRAPH.rows("MATCH (e:AuditEntry) RETURN e.subject AS subject ORDER BY e.id").stream()
                .map(row -> row.get("subject"))
                .toList();
        assertThat(inOrder)
                .isEqualTo(IntStream.range(0, 20).mapToObj(i -> "org:" + i).toList());
    }
}
