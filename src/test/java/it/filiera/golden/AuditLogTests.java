package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.Role;
import it.filiera.security.TestPeople;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Three changes on three days: org:a, org:b, and org:a again. */
@LiteralGraphTest
class AuditLogTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            UNWIND [['2026-01-01', 'org:a'], ['2026-01-02', 'org:b'], ['2026-01-03', 'org:a']] AS e
            CREATE (:AuditEntry {id: 'audit:' + e[0] + 'T10:00:00.000000000Z-00000000', at: datetime(e[0] + 'T10:00:00Z'),
                    person: 'account:olga', personName: 'Olga', action: 'CORRECT', subject: e[1],
                    before: '{"name":"Alpa"}', after: '{"name":"Alfa"}'})
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeEach
    void olga() {
        TestPeople.as(TestAccounts.add(GRAPH, "olga", Role.OFFICER));
    }

    @AfterEach
    void nobody() {
        TestPeople.nobody();
    }

    @Test
    void theLatestChangeComesFirstAndSaysEverything() {
        Response answer = ask(Map.of("first", 1));
        answer.path("auditLog.edges[0].node")
                .entity(Map.class)
                .isEqualTo(Map.of(
                        "id", "audit:2026-01-03T10:00:00.000000000Z-00000000",
                        "at", "2026-01-03T10:00:00.000Z",
                        "person", "account:olga",
                        "personName", "Olga",
                        "action", "CORRECT",
                        "subject", "org:a",
                        "before", "{\"name\":\"Alpa\"}",
                        "after", "{\"name\":\"Alfa\"}"));
    }

    @Test
    void pagesGoBackInTime() {
        String end = ask(Map.of("first", 2))
                .path("auditLog.pageInfo.endCursor")
                .entity(String.class)
                .get();
        Response second = ask(Map.of("first", 2, "after", end));
        second.path("auditLog.edges[*].node.at").entityList(String.class).containsExactly("2026-01-01T10:00:00.000Z");
        second.path("auditLog.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void oneThingHasItsOwnHistory() {
        Response answer = ask(Map.of("subject", "org:a", "first", 1));
        answer.path("auditLog.edges[*].node.at").entityList(String.class).containsExactly("2026-01-03T10:00:00.000Z");
        String end =
                answer.path("auditLog.pageInfo.endCursor").entity(String.class).get();
        ask(Map.of("subject", "org:a", "first", 5, "after", end))
                .path("auditLog.edges[*].node.at")
                .entityList(String.class)
                .containsExactly("2026-01-01T10:00:00.000Z");
        ask(Map.of("subject", "org:nothing"))
                .path("auditLog.edges")
                .entityList(Object.class)
                .hasSize(0);
        ask(Map.of("subject", "org:b", "after", end))
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("argument", "after"));
    }

    @Test
    void aPersonAKindOfChangeAndATimeAreLookedForInTheWholeLog() {
        GRAPH.run("""
                CREATE (:AuditEntry {id: 'audit:2026-01-02T11:00:00.000000000Z-00000001', at: datetime('2026-01-02T11:00:00Z'),
                        person: 'account:ada', personName: 'Ada', action: 'CREATE_ACCOUNT', subject: 'account:olga'})
                """);
        assertThat(moments(Map.of("person", "account:ada"))).containsExactly("2026-01-02T11:00:00.000Z");
        assertThat(moments(Map.of("action", "CORRECT", "subject", "org:b")))
                .containsExactly("2026-01-02T10:00:00.000Z");
        assertThat(moments(Map.of("from", "2026-01-02T11:00:00+01:00", "until", "2026-01-02T12:00:00+01:00")))
                .containsExactly("2026-01-02T10:00:00.000Z");
        assertThat(moments(Map.of("from", "2026-01-02T11:00:00Z", "person", "account:olga")))
                .containsExactly("2026-01-03T10:00:00.000Z");
        Map<String, Object> olga = Map.of("person", "account:olga", "until", "2026-01-03T10:00:00Z", "first", 1);
        String end = ask(olga)
                .path("auditLog.pageInfo.endCursor")
                .entity(String.class)
                .get();
        Map<String, Object> next = new HashMap<>(olga);
        next.put("after", end);
        assertThat(moments(next)).containsExactly("2026-01-01T10:00:00.000Z");
        Response choices = Question.of(tester, "audit-log-filters").ask(Map.of());
        choices.path("auditLog.people[*].name").entityList(String.class).containsExactly("Ada", "Olga");
        choices.path("auditLog.actions").entityList(String.class).containsExactly("CORRECT", "CREATE_ACCOUNT");
    }

    @Test
    void anSmeDoesNotReadIt() {
        TestPeople.as(TestAccounts.add(GRAPH, "sara", "org:a", Role.SME));
        ask(Map.of("subject", "org:a"))
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", "FORBIDDEN"));
    }

    private List<String> moments(Map<String, ?> variables) {
        return ask(variables)
                .path("auditLog.edges[*].node.at")
                .entityList(String.class)
                .get();
    }

    private Response ask(Map<String, ?> variables) {
        return Question.of(tester, "audit-log").ask(variables);
    }
}
