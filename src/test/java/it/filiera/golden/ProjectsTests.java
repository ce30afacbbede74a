package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class ProjectsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    @Test
    void theLatestStartComesFirstAndUnknownOnesLast() {
        names(Map.of()).containsExactly("EMBER", "SPARK", "Torch");
        ask(Map.of()).path("projects.totalCount").entity(Integer.class).isEqualTo(3);
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of(Map.of("programmes", List.of("H2020")), List.of("SPARK")),
                Arguments.of(Map.of("programmes", List.of("H2020-EU.2.1")), List.of("SPARK")),
                Arguments.of(Map.of("programmes", List.of("H2020-EU.2.1.1")), List.of("SPARK")),
                Arguments.of(Map.of("programmes", List.of("H2020-EU.2.1.10")), List.of()),
                Arguments.of(Map.of("topics", List.of("ICT-26-2014", "other")), List.of("SPARK")),
                Arguments.of(Map.of("technologies", List.of("tech:1.1")), List.of("SPARK")),
                Arguments.of(Map.of("technologies", List.of("tech:1")), List.of("SPARK")),
                Arguments.of(Map.of("technologies", List.of("tech:1.2")), List.of()),
                Arguments.of(Map.of("areas", List.of("area:h")), List.of("SPARK")),
                Arguments.of(Map.of("areas", List.of("area:m")), List.of()),
                Arguments.of(Map.of("organisations", List.of("org:ceres", "org:brera")), List.of("EMBER", "SPARK")),
                Arguments.of(Map.of("from", 2016), List.of("EMBER", "SPARK")),
                Arguments.of(Map.of("from", 2019), List.of()),
                Arguments.of(Map.of("to", 2015), List.of("SPARK")),
                Arguments.of(Map.of("status", List.of("CLOSED")), List.of("SPARK")),
                Arguments.of(Map.of("status", List.of("IDEA", "CLOSED")), List.of("SPARK", "Torch")),
                Arguments.of(Map.of("status", List.of("RUNNING")), List.of()),
                Arguments.of(Map.of("topics", List.of()), List.of("EMBER", "SPARK", "Torch")),
                Arguments.of(Map.of("text", "spark"), List.of("SPARK")),
                Arguments.of(Map.of("text", "spark", "status", List.of("IDEA")), List.of()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyConditionNarrowsListAndTotal(Map<String, Object> filter, List<String> names) {
        GRAPH.run("CALL db.awaitIndexes()");
        Response answer = ask(Map.of("filter", filter));
        assertThat(answer.path("projects.edges[*].node.name")
                        .entityList(String.class)
                        .get())
                .isEqualTo(names);
        answer.path("projects.totalCount").entity(Integer.class).isEqualTo(names.size());
    }

    @Test
    void pagesNeverRepeatAProjectAndLoseNone() {
        List<String> seen = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(Map.of("first", 1));
        boolean more = true;
        while (more) {
            Response answer = ask(page);
            answer.path("projects.edges[*].node.name").entityList(String.class).satisfies(seen::addAll);
            more = answer.path("projects.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            page.put(
                    "after",
                    answer.path("projects.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
        }
        assertThat(seen).containsExactly("EMBER", "SPARK", "Torch");
    }

    @Test
    void badArgumentsAreRefusedByName() {
        refused(Map.of("first", 0), "first");
        refused(Map.of("first", 101), "first");
        refused(Map.of("after", "x"), "after");
        refused(Map.of("filter", Map.of("from", 2020, "to", 2015)), "filter.from");
        refused(Map.of("filter", Map.of("text", " ")), "filter.text");
        String cursor = ask(Map.of("first", 1))
                .path("projects.pageInfo.endCursor")
                .entity(String.class)
                .get();
        refused(Map.of("after", cursor, "filter", Map.of("from", 2015)), "after");
    }

    @Test
    void aLargerPageNeedsNoMoreStatements() {
        Question question = Question.of(tester, "projects");
        assertThat(question.statements(meters, Map.of("first", 3)))
                .isEqualTo(question.statements(meters, Map.of("first", 2)));
    }

    private void refused(Map<String, Object> variables, String argument) {
        ask(variables).errors().satisfy(errors -> assertThat(errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", argument));
    }

    private ListAssert<String> names(Map<String, Object> variables) {
        return assertThat(ask(variables)
                .path("projects.edges[*].node.name")
                .entityList(String.class)
                .get());
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "projects").ask(variables);
    }
}
