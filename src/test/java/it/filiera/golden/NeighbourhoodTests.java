package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class NeighbourhoodTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    @Test
    void theCentreComesFirstThenNeighboursByKindOfLinkWeightAndName() {
        ids(ask("org:alba", Map.of()))
                .containsExactly(
                        "org:alba",
                        "project:ember",
                        "project:spark",
                        "org:brera",
                        "org:ceres",
                        "tech:1.1",
                        "tech:1.2",
                        "region:ITC4C");
    }

    @Test
    void partnersWithMoreJointProjectsComeFirst() {
        GRAPH.run("""
                MATCH (a:Entity {id: 'org:alba'}), (c:Entity {id: 'org:ceres'})
                CREATE (p:Entity:Project {id: 'project:flame', name: 'Flame', startYear: 2021, endYear: 2022}),
                  (a)-[:PARTICIPATES_IN {role: 'PARTNER', source: 'source:s'}]->(p)<-[:PARTICIPATES_IN {role: 'PARTNER', source: 'source:s'}]-(c)
                """);
        Response answer = ask("org:alba", Map.of("links", List.of("WORKED_WITH")));
        ids(answer).containsExactly("org:alba", "org:ceres", "org:brera");
        Map<String, Object> joint = edge(answer, "WORKED_WITH:org:alba>org:ceres");
        assertThat(joint.get("weight")).isEqualTo(2);
        assertThat(joint.get("years")).isEqualTo(Map.of("from", 2016, "to", 2022));
        assertThat(joint.get("sources")).isEqualTo(List.of("A source"));
    }

    @Test
    void nodesTellWhatTheViewNeeds() {
        Response answer = ask("org:brera", Map.of("links", List.of("PARTICIPATES_IN", "MEMBER_OF")));
        assertThat(Question.fields(answer, "neighbourhood.nodes[0]"))
                .containsEntry("kind", "ORGANISATION")
                .containsEntry("label", "Brera")
                .containsEntry("type", "UNIVERSITY")
                .containsEntry("degree", 1)
                .containsEntry("country", "IT")
                .containsEntry("region", "ITC4D");
        assertThat(Question.fields(answer, "neighbourhood.nodes[1]"))
                .containsEntry("kind", "PROJECT")
                .containsEntry("degree", 2)
                .containsEntry("years", Map.of("from", 2015, "to", 2018));
        answer.path("neighbourhood.nodes[2].kind").entity(String.class).isEqualTo("CLUSTER");
    }

    @Test
    void edgesRunAsInTheGraphAndTellRoleYearsAndOrigin() {
        Response answer = ask("org:brera", Map.of());
        assertThat(edge(answer, "MEMBER_OF:org:brera>org:club:FOUNDER"))
                .satisfies(edge -> assertThat(edge.get("origin")).isEqualTo("DECLARED"))
                .satisfies(edge -> assertThat(edge.get("confidence")).isNull())
                .satisfies(edge -> assertThat(String.valueOf(edge.get("years"))).contains("from=2015"));
        assertThat(edge(answer, "OFFERS:org:brera>tech:1"))
                .satisfies(edge -> assertThat(edge.get("origin")).isEqualTo("INFERRED"))
                .satisfies(edge -> assertThat(edge.get("confidence")).isEqualTo(0.6));
    }

    @Test
    void severalRulesThatConcludeTheSameAreOneEdge() {
        Map<String, Object> offers = edge(ask("org:alba", Map.of()), "OFFERS:org:alba>tech:1.2");
        assertThat((Double) offers.get("confidence")).isCloseTo(1 - (1 - .8) * (1 - .4), within(1e-9));
    }

    @Test
    void linksAmongTheNeighboursAreShownToo() {
        Response answer = ask("org:alba", Map.of());
        assertThat(edge(answer, "PARTICIPATES_IN:org:brera>project:spark:PARTICIPANT"))
                .isNotNull();
        assertThat(edge(answer, "USES:project:spark>tech:1.1")).isNotNull();
        edges(answer).noneSatisfy(edge -> assertThat((String) edge.get("id")).startsWith("PART_OF"));
    }

    @Test
    void pagesNeverRepeatANodeAndLoseNone() {
        List<String> seen = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(Map.of("first", 2));
        boolean more = true;
        while (more) {
            Response answer = ask("org:alba", page);
            answer.path("neighbourhood.nodes[1:].id").entityList(String.class).satisfies(seen::addAll);
            more = answer.path("neighbourhood.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            page.put(
                    "after",
                    answer.path("neighbourhood.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
        }
        assertThat(seen)
                .containsExactly(
                        "project:ember",
                        "project:spark",
                        "org:brera",
                        "org:ceres",
                        "tech:1.1",
                        "tech:1.2",
                        "region:ITC4C");
    }

    @Test
    void totalsTellHowManyAreShownUpToThisPage() {
        Response first = ask("org:alba", Map.of("first", 3));
        totals(first).containsExactly("PARTICIPATES_IN 2/2", "WORKED_WITH 1/2", "OFFERS 0/2", "LOCATED_IN 0/1");
        String cursor = first.path("neighbourhood.pageInfo.endCursor")
                .entity(String.class)
                .get();
        totals(ask("org:alba", Map.of("first", 3, "after", cursor)))
                .containsExactly("PARTICIPATES_IN 2/2", "WORKED_WITH 2/2", "OFFERS 2/2", "LOCATED_IN 0/1");
    }

    @ParameterizedTest
    @CsvSource({
        "project:spark, org:alba",
        "tech:1, org:brera",
        "area:h, area:h1",
        "region:ITC4, org:club",
        "chain:yarn, stage:spinning",
        "stage:mill, stage:spinning",
        "org:club, org:brera",
    })
    void itStartsFromAnyKindOfThing(String centre, String firstNeighbour) {
        ids(ask(centre, Map.of())).startsWith(centre).contains(firstNeighbour);
    }

    @Test
    void anOrganisationWithoutANameIsCalledByItsIdentifier() {
        ask("org:ceres", Map.of())
                .path("neighbourhood.nodes[0].label")
                .entity(String.class)
                .isEqualTo("Name not in the source (PIC 42)");
    }

    @Test
    void aThingThatDoesNotExistHasNoNeighbourhood() {
        ask("org:nobody", Map.of()).path("neighbourhood").valueIsNull();
        ask("scheme:skills", Map.of()).path("neighbourhood").valueIsNull();
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor = ask("org:alba", Map.of("first", 1))
                .path("neighbourhood.pageInfo.endCursor")
                .entity(String.class)
                .get();
        refused(ask("org:brera", Map.of("after", cursor)), "after");
        refused(ask("org:alba", Map.of("after", cursor, "links", List.of("OFFERS"))), "after");
        refused(ask("org:alba", Map.of("after", "page 2")), "after");
        refused(ask("org:alba", Map.of("first", 0)), "first");
        refused(ask("org:alba", Map.of("first", 101)), "first");
    }

    @Test
    void aLargerPageNeedsNoMoreStatements() {
        Question question = Question.of(tester, "neighbourhood");
        assertThat(question.statements(meters, Map.of("id", "org:alba", "first", 7)))
                .isLessThanOrEqualTo(question.statements(meters, Map.of("id", "org:alba", "first", 2)) + 2);
    }

    private static void refused(Response answer, String argument) {
        answer.errors().satisfy(errors -> assertThat(errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", argument));
    }

    private static ListAssert<String> ids(Response answer) {
        return assertThat(answer.path("neighbourhood.nodes[*].id")
                .entityList(String.class)
                .get());
    }

    private static ListAssert<Map<String, Object>> edges(Response answer) {
        return assertThat(Question.rows(answer, "neighbourhood.edges"));
    }

    private static Map<String, Object> edge(Response answer, String id) {
        return Question.rows(answer, "neighbourhood.edges").stream()
                .filter(edge -> id.equals(edge.get("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No edge " + id));
    }

    private static ListAssert<String> totals(Response answer) {
        return assertThat(Question.rows(answer, "neighbourhood.total").stream()
                .map(total -> total.get("link") + " " + total.get("shown") + "/" + total.get("of"))
                .toList());
    }

    private Response ask(String id, Map<String, Object> arguments) {
        Map<String, Object> variables = new HashMap<>(arguments);
        variables.put("id", id);
        return Question.of(tester, "neighbourhood").ask(variables);
    }
}
