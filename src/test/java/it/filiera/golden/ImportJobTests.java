package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.security.Role;
import it.filiera.security.TestPeople;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** One finished load with 25 notices of one kind, of which the first is shown by the test. */
@LiteralGraphTest
class ImportJobTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (job:ImportJob {id: 'import:a', kind: 'BUNDLE', title: 'A', state: 'DONE', rowsDone: 30, rowsOf: 30,
                    rowsRejected: 25, tables: ['sources', 'figures'], tableRows: [1, 4],
                    startedAt: datetime('2026-11-22T10:00:00Z'), finishedAt: datetime('2026-11-22T10:00:07.5Z')})
            WITH job
            UNWIND range(0, 24) AS n
            CREATE (job)-[:HAS_NOTICE]->(:ImportNotice {position: n, code: 'MALFORMED_VALUE', severity: 'ERROR',
                    file: 'figures.csv', row: n + 2, field: 'date', value: '12.2010', message: 'give 2010-12', count: 25})
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    @AfterEach
    void nobodyIsSignedIn() {
        TestPeople.nobody();
    }

    @Test
    void aVisitorIsToldWhatWasWrongButNotTheValue() {
        Response answer = ask(Map.of("id", "import:a", "notices", 1));
        answer.path("importJob.notices.edges[0].node.message")
                .entity(String.class)
                .isEqualTo("give 2010-12");
        answer.path("importJob.notices.edges[0].node.value").valueIsNull();
    }

    @Test
    void aLoadTellsWhatItLoadedAndWhatItFound() {
        TestPeople.as(TestAccounts.add(GRAPH, "olga", Role.OFFICER));
        Response answer = ask(Map.of("id", "import:a", "notices", 1));
        answer.path("importJob").matchesJson("""
                {
                  "id": "import:a", "title": "A", "state": "DONE", "rowsDone": 30, "rowsOf": 30, "rowsRejected": 25,
                  "startedAt": "2026-11-22T10:00:00.000Z", "finishedAt": "2026-11-22T10:00:07.500Z",
                  "created": [{"file": "sources", "rows": 1}, {"file": "figures", "rows": 4}],
                  "notices": {"totalCount": 25, "edges": [{"node": {
                    "code": "MALFORMED_VALUE", "severity": "ERROR", "file": "figures.csv", "row": 2, "field": "date",
                    "value": "12.2010", "message": "give 2010-12", "count": 25
                  }}]}
                }
                """);
    }

    @Test
    void noticesComeInTheOrderFoundAtMostAsManyAsAskedFor() {
        ask(Map.of("id", "import:a"))
                .path("importJob.notices.edges[*].node.row")
                .entityList(Integer.class)
                .hasSize(20)
                .contains(2, 21);
    }

    @Test
    void whatDoesNotFitOnOnePageIsOnTheNext() {
        Response first = ask(Map.of("id", "import:a"));
        first.path("importJob.notices.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        String cursor = first.path("importJob.notices.pageInfo.endCursor")
                .entity(String.class)
                .get();
        Response second = ask(Map.of("id", "import:a", "after", cursor));
        second.path("importJob.notices.edges[*].node.row")
                .entityList(Integer.class)
                .containsExactly(22, 23, 24, 25, 26);
        second.path("importJob.notices.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void anUnknownLoadIsNull() {
        ask(Map.of("id", "import:nothing")).path("importJob").valueIsNull();
    }

    @Test
    void noMoreThanAHundredNoticesCanBeAskedFor() {
        ask(Map.of("id", "import:a", "notices", 101)).errors().expect(error -> "BAD_REQUEST"
                .equals(error.getExtensions().get("code")));
    }

    @Test
    void aLoadItsNoticesAndWhatWasRecognisedAreOneStatementEach() {
        assertThat(Question.of(tester, "import-job").statements(meters, Map.of("id", "import:a")))
                .isEqualTo(3);
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "import-job").ask(variables);
    }
}
