package it.filiera.golden;

import it.filiera.kernel.Cursor;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Four loads: b and c started in the same moment, d runs. */
@LiteralGraphTest
class ImportJobsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            UNWIND [['a', 'DONE', '2026-11-20T10:00:00Z'], ['b', 'FAILED', '2026-11-21T10:00:00.123456789Z'],
                    ['c', 'DONE', '2026-11-21T10:00:00.123456789Z'], ['d', 'RUNNING', '2026-11-22T10:00:00Z']] AS job
            CREATE (:ImportJob {id: 'import:' + job[0], kind: 'BUNDLE', title: toUpper(job[0]), state: job[1],
                    startedAt: datetime(job[2]), rowsDone: 5, rowsRejected: 0, tables: [], tableRows: []})
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void latestComesFirstAndEqualMomentsByIdentifier() {
        ask(Map.of())
                .path("importJobs.edges[*].node.title")
                .entityList(String.class)
                .containsExactly("D", "B", "C", "A")
                .path("importJobs.totalCount")
                .entity(Integer.class)
                .isEqualTo(4)
                .path("importJobs.edges[*].node.state")
                .entityList(String.class)
                .containsExactly("RUNNING", "FAILED", "DONE", "DONE");
    }

    @Test
    void theNextPageGoesOnWithinTheSameMoment() {
        Response first = ask(Map.of("first", 2));
        first.path("importJobs.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        String cursor =
                first.path("importJobs.pageInfo.endCursor").entity(String.class).get();
        ask(Map.of("first", 2, "after", cursor))
                .path("importJobs.edges[*].node.title")
                .entityList(String.class)
                .containsExactly("C", "A")
                .path("importJobs.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void whatIsNotKnownYetIsNull() {
        ask(Map.of("first", 1))
                .path("importJobs.edges[0].node.rowsOf")
                .valueIsNull()
                .path("importJobs.edges[0].node.finishedAt")
                .valueIsNull();
    }

    @Test
    void aPageOfNothingAndACursorOfNothingAreRefused() {
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(Map.of("first", 0), Map.of("first", 101), Map.of("after", "nonsense"))) {
            ask(wrong).errors().expect(error -> "BAD_REQUEST"
                    .equals(error.getExtensions().get("code")));
        }
    }

    @Test
    void aCursorThatSomeoneMadeUpIsRefused() {
        String made = new Cursor(Cursor.fingerprint("importJobs"), List.of("yesterday", "import:a")).encode();
        ask(Map.of("after", made)).errors().expect(error -> "BAD_REQUEST"
                .equals(error.getExtensions().get("code")));
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "import-jobs").ask(variables);
    }
}
