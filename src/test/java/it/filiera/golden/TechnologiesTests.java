package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class TechnologiesTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    @Test
    void theyComeByTaxonomyAndNotation() {
        names(Map.of()).containsExactly("Sensing", "Light sensors", "Sound sensors", "Weaving");
        ask(Map.of()).path("technologies.totalCount").entity(Integer.class).isEqualTo(4);
        ask(Map.of())
                .path("technologies.edges[*].node.supplierCount")
                .entityList(Integer.class)
                .containsExactly(2, 1, 1, 0);
        ask(Map.of())
                .path("technologies.edges[*].node.projectCount")
                .entityList(Integer.class)
                .containsExactly(1, 1, 0, 1);
    }

    @Test
    void taxonomyAndParentNarrowTheList() {
        names(Map.of("parent", "tech:1")).containsExactly("Light sensors", "Sound sensors");
        names(Map.of("scheme", "scheme:skills", "parent", "tech:2")).isEmpty();
        names(Map.of("scheme", "scheme:none")).isEmpty();
        ask(Map.of("parent", "tech:1"))
                .path("technologies.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void aTextFindsLabelsAndSynonymsInBothLanguages() {
        GRAPH.run("CALL db.awaitIndexes()");
        names(Map.of("text", "luce")).containsExactly("Light sensors");
        names(Map.of("text", "photodiodes")).containsExactly("Light sensors");
        names(Map.of("text", "sensors", "parent", "tech:1"))
                .containsExactlyInAnyOrder("Light sensors", "Sound sensors");
        names(Map.of("text", "sensors", "parent", "tech:2")).isEmpty();
    }

    @Test
    void pagesOfAListAndOfATextNeverRepeatAndLoseNone() {
        GRAPH.run("CALL db.awaitIndexes()");
        assertThat(walk(Map.of())).containsExactly("Sensing", "Light sensors", "Sound sensors", "Weaving");
        assertThat(walk(Map.of("text", "sensors"))).containsExactlyInAnyOrder("Light sensors", "Sound sensors");
    }

    @Test
    void badArgumentsAreRefusedByName() {
        refused(Map.of("first", 0), "first");
        refused(Map.of("after", "?"), "after");
        refused(Map.of("text", ""), "text");
        refused(Map.of("text", "x".repeat(10_000)), "text");
    }

    @Test
    void aLargerPageNeedsNoMoreStatements() {
        Question question = Question.of(tester, "technologies");
        assertThat(question.statements(meters, Map.of("first", 4)))
                .isEqualTo(question.statements(meters, Map.of("first", 2)));
    }

    private List<String> walk(Map<String, Object> variables) {
        List<String> seen = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(variables);
        page.put("first", 1);
        boolean more = true;
        while (more) {
            Response answer = ask(page);
            answer.path("technologies.edges[*].node.name")
                    .entityList(String.class)
                    .satisfies(seen::addAll);
            more = answer.path("technologies.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            page.put(
                    "after",
                    answer.path("technologies.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
        }
        return seen;
    }

    private void refused(Map<String, Object> variables, String argument) {
        ask(variables).errors().satisfy(errors -> assertThat(errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", argument));
    }

    private ListAssert<String> names(Map<String, Object> variables) {
        return assertThat(ask(variables)
                .path("technologies.edges[*].node.name")
                .entityList(String.class)
                .get());
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "technologies").ask(variables);
    }
}
