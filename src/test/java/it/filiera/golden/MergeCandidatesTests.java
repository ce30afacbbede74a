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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * One source describes ST twice (a, with two projects, and b, with one) and two universities of Milano (m, n). Asked is: a and b (0.8,
 * merge:1), b and n (0.75, merge:2), m and n (0.75, merge:3). Olga is an officer.
 */
@LiteralGraphTest
class MergeCandidatesTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (s:Source {id: 'source:x', title: 'A list', rank: 10})
            FOREACH (o IN [
                {id: 'org:a', name: 'STMICROELECTRONICS SRL', city: 'Agrate Brianza', country: 'IT'},
                {id: 'org:b', name: 'ST Microelectronics', shortName: 'ST'},
                {id: 'org:m', name: 'Università degli Studi di Milano', city: 'Milano', country: 'IT'},
                {id: 'org:n', name: 'Università degli Studi di Milano-Bicocca', city: 'Milano', country: 'IT'}] |
              CREATE (n:Entity:Organisation {id: o.id, name: o.name, city: o.city, country: o.country, shortName: o.shortName,
                      names: CASE WHEN o.shortName IS NULL THEN [o.name] ELSE [o.shortName, o.name] END})
              CREATE (n)-[:DESCRIBED_BY {name: o.name, city: o.city, country: o.country, shortName: o.shortName}]->(s)
            )
            WITH s
            MATCH (a:Organisation {id: 'org:a'}), (b:Organisation {id: 'org:b'})
            CREATE (p:Entity:Project {id: 'project:p', name: 'P'}), (q:Entity:Project {id: 'project:q', name: 'Q'})
            CREATE (a)-[:PARTICIPATES_IN {source: s.id, role: 'PARTICIPANT', origin: 'DECLARED'}]->(p),
                   (a)-[:PARTICIPATES_IN {source: s.id, role: 'PARTICIPANT', origin: 'DECLARED'}]->(q),
                   (b)-[:PARTICIPATES_IN {source: s.id, role: 'PARTICIPANT', origin: 'DECLARED'}]->(q)
            WITH DISTINCT 0.8 AS score
            UNWIND [['1', 'org:a', 'org:b', 0.8], ['2', 'org:b', 'org:n', 0.75], ['3', 'org:m', 'org:n', 0.75]] AS pair
            CREATE (:MergeDecision {id: 'merge:' + pair[0], left: pair[1], right: pair[2], score: pair[3], state: 'OPEN',
                    reasons: ['SHARED_WORDS;START;1.0;microelectronics;st', 'BARE_NAME;LIMIT;0.89;ST', 'FORGOTTEN;ADD;1.0'],
                    leftName: 'Left', rightName: 'Right', foundBy: 'import:1',
                    foundAt: datetime('2026-11-22T10:00:00Z')})
            """);

    private static final String CONTENT = """
            MATCH (n) WHERE n:Entity OR n:Source
            OPTIONAL MATCH (n)-[r]->(m)
            RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, type(r) AS type, properties(r) AS link, m.id AS to
            ORDER BY id, type, to, link.mergedStart
            """;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeEach
    void people() {
        TestPeople.as(TestAccounts.add(GRAPH, "olga", Role.OFFICER));
    }

    @AfterEach
    void nobody() {
        TestPeople.nobody();
    }

    @Test
    void theSurestComeFirstAndEqualOnesById() {
        Response first = ask("merge-candidates", Map.of("first", 2));
        assertThat(ids(first)).containsExactly("merge:1", "merge:2");
        first.path("mergeCandidates.totalCount").entity(Integer.class).isEqualTo(3);
        String end = first.path("mergeCandidates.pageInfo.endCursor")
                .entity(String.class)
                .get();
        assertThat(ids(ask("merge-candidates", Map.of("first", 2, "after", end))))
                .containsExactly("merge:3");
        assertThat(ids(ask("merge-candidates", Map.of("minScore", 0.8)))).containsExactly("merge:1");
    }

    @Test
    void bothSidesAndTheReasonsAreTold() {
        Response answer = ask("merge-candidates", Map.of("first", 1, "language", "IT"));
        Map<String, Object> left = Question.fields(answer, "mergeCandidates.edges[0].node.left");
        assertThat(left)
                .containsEntry("organisation", "org:a")
                .containsEntry("name", "STMICROELECTRONICS SRL")
                .containsEntry("spelling", "Left")
                .containsEntry("city", "Agrate Brianza")
                .containsEntry("projects", 2)
                .containsEntry("memberships", 0)
                .containsEntry("vat", null)
                .containsEntry("sources", List.of("A list"));
        assertThat(Question.rows(answer, "mergeCandidates.edges[0].node.reasons"))
                .extracting(reason -> reason.get("text") + " " + reason.get("speaksFor"))
                .containsExactly(
                        "Entrambi i nomi dicono «microelectronics», «st». true",
                        "Una parola sola, senza forma giuridica né luogo, può indicare qualunque società di un gruppo: «ST». false");
        answer.path("mergeCandidates.edges[0].node.decidedBy").valueIsNull();
    }

    @Test
    void confirmedTheTwoAreOneAndUndoneTheyAreExactlyWhatTheyWere() {
        List<Map<String, Object>> before = GRAPH.rows(CONTENT);
        Response confirmed = ask("confirm-merge", Map.of("ids", List.of("merge:1")));
        assertThat(Question.fields(confirmed, "confirmMerge[0]")).isEqualTo(outcome("merge:1", "DONE", "org:a", null));
        assertThat(
                        GRAPH.rows(
                                "MATCH (o:Organisation {id: 'org:a'}) RETURN o.names AS names, o.name AS name, "
                                        + "COUNT { (o)-[:PARTICIPATES_IN]->() } AS links, EXISTS { (:Organisation {id: 'org:b'}) } AS b"))
                .containsExactly(Map.of(
                        "names",
                        List.of("ST", "ST Microelectronics", "STMICROELECTRONICS SRL"),
                        "name",
                        "STMICROELECTRONICS SRL",
                        "links",
                        3L,
                        "b",
                        false));
        Response decided = ask("merge-candidates", Map.of("state", "SAME"));
        assertThat(ids(decided)).containsExactly("merge:1");
        decided.path("mergeCandidates.edges[0].node.decidedBy")
                .entity(String.class)
                .isEqualTo("OLGA");
        decided.path("mergeCandidates.edges[0].node.right.organisation")
                .entity(String.class)
                .isEqualTo("org:a");

        Response undone = ask("undo-merge", Map.of("ids", List.of("merge:1")));
        assertThat(Question.fields(undone, "undoMerge[0]")).isEqualTo(outcome("merge:1", "DONE", null, null));
        assertThat(GRAPH.rows(CONTENT)).isEqualTo(before);
        assertThat(ids(ask("merge-candidates", Map.of()))).contains("merge:1");
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e.action AS action, e.subject AS subject ORDER BY e.id"))
                .containsExactly(
                        Map.of("action", "CONFIRM_MERGE", "subject", "merge:1"),
                        Map.of("action", "UNDO_MERGE", "subject", "merge:1"));
    }

    @Test
    void aDecisionThatContradictsAnotherIsRefusedUntilThatOneIsChanged() {
        Response rejected = ask("reject-merge", Map.of("ids", List.of("merge:3")));
        assertThat(Question.fields(rejected, "rejectMerge[0]")).isEqualTo(outcome("merge:3", "DONE", null, null));
        GRAPH.run("CREATE (:MergeDecision {id: 'merge:4', left: 'org:a', right: 'org:m', score: 0.7, state: 'OPEN', "
                + "reasons: [], foundBy: 'x', foundAt: datetime()})");
        Response confirmed =
                ask("confirm-merge", Map.of("ids", List.of("merge:1", "merge:2", "merge:4", "merge:3", "merge:none")));
        assertThat(Question.rows(confirmed, "confirmMerge"))
                .containsExactly(
                        outcome("merge:1", "DONE", "org:a", null),
                        outcome("merge:2", "DONE", "org:a", null),
                        outcome("merge:4", "CONTRADICTS", null, "merge:3"),
                        outcome("merge:3", "DONE", "org:a", null),
                        outcome("merge:none", "UNKNOWN", null, null));
    }

    @Test
    void aRejectedPairIsNotAskedAgainByAnExamination() {
        ask("reject-merge", Map.of("ids", List.of("merge:1", "merge:2", "merge:3")));
        Response examined = ask("examine-organisations", Map.of());
        examined.path("examineOrganisations.compared").entity(Integer.class).isEqualTo(4);
        assertThat(ids(ask("merge-candidates", Map.of()))).hasSize(added(examined));
        assertThat(added(ask("examine-organisations", Map.of()))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm-merge", "reject-merge", "undo-merge", "examine-organisations"})
    void onlyOfficersDecide(String change) {
        TestPeople.nobody();
        ask(change, change.startsWith("examine") ? Map.of() : Map.of("ids", List.of("merge:1")))
                .errors()
                .expect(error -> "UNAUTHENTICATED".equals(error.getExtensions().get("code")));
        assertThat(ids(ask("merge-candidates", Map.of()))).hasSize(3);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        ask("confirm-merge", Map.of("ids", List.of())).errors().expect(error -> "BAD_REQUEST"
                .equals(error.getExtensions().get("code")));
        ask("merge-candidates", Map.of("minScore", 2)).errors().expect(error -> "BAD_REQUEST"
                .equals(error.getExtensions().get("code")));
    }

    private static int added(Response examined) {
        return examined.path("examineOrganisations.added").entity(Integer.class).get();
    }

    private static Map<String, @Nullable Object> outcome(
            String id, String result, @Nullable Object kept, @Nullable Object contradicts) {
        Map<String, @Nullable Object> outcome = new HashMap<>();
        outcome.put("id", id);
        outcome.put("result", result);
        outcome.put("kept", kept);
        outcome.put("contradicts", contradicts);
        return outcome;
    }

    private static List<String> ids(Response answer) {
        return answer.path("mergeCandidates.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private Response ask(String stem, Map<String, Object> variables) {
        return Question.of(tester, stem).ask(variables);
    }
}
