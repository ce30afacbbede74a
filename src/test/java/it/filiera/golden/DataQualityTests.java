package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class DataQualityTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheGraph() {
        GRAPH.run("""
                MATCH (a {id: 'org:alba'}), (s:Source {id: 'source:s'}), (r:Source {id: 'source:rules'})
                CREATE (a)-[:DESCRIBED_BY {type: 'SME', city: 'Milano', recordedOn: '2010'}]->(s),
                  (a)-[:DESCRIBED_BY {type: 'COMPANY', city: 'Milano'}]->(r)
                """);
        snapshots.refresh();
    }

    @Test
    void whatIsKnownIsCountedAgainstWhatThereIs() {
        Response answer = ask(Map.of());
        fact(answer, "ORGANISATION_TYPE", 3, 4);
        fact(answer, "ORGANISATION_REGION", 4, 4);
        fact(answer, "PROJECT_START", 2, 3);
        fact(answer, "PARTICIPATION_CONTRIBUTION", 1, 4);
        fact(ask(Map.of("scope", "ITC4C")), "ORGANISATION_TYPE", 1, 1);
    }

    @Test
    void headlinesLoseWhatRulesConcluded() {
        Response answer = ask(Map.of());
        // Alba declares light sensors, sound sensors are concluded; SPARK declares light sensors, its area is
        // concluded.
        headline(answer, "ORGANISATIONS_WITH_TECHNOLOGY", 1, 1);
        headline(answer, "PROJECTS_WITH_AREA", 1, 0);
        headline(answer, "PROJECTS_WITH_TECHNOLOGY", 1, 1);
    }

    @Test
    void sourcesThatDisagreeAndOldStatementsAreCounted() {
        Response answer = ask(Map.of());
        answer.path("dataQuality.conflicts[?(@.field == 'type')].organisations")
                .entityList(Integer.class)
                .containsExactly(1);
        answer.path("dataQuality.conflicts[?(@.field == 'city')].organisations")
                .entityList(Integer.class)
                .containsExactly(0);
        answer.path("dataQuality.stale").entity(Integer.class).isEqualTo(1);
        ask(Map.of("scope", "ITC4D"))
                .path("dataQuality.stale")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void whoSourcesDisagreeAboutIsNamedWithWhoSaysWhat() {
        Response answer = Question.of(tester, "conflict-pages").ask(Map.of("field", "type", "first", 20));
        String named = "dataQuality.conflicts[0].named.";
        answer.path(named + "totalCount").entity(Integer.class).isEqualTo(1);
        answer.path(named + "edges[0].node.organisation.id")
                .entity(String.class)
                .isEqualTo("org:alba");
        answer.path(named + "edges[0].node.values[*].value")
                .entityList(String.class)
                .contains("SME", "COMPANY")
                .hasSize(2);
        answer.path(named + "edges[0].node.values[?(@.value == 'COMPANY')].sources[0].id")
                .entityList(String.class)
                .containsExactly("source:rules");
        Question.of(tester, "conflict-pages")
                .ask(Map.of("field", "type", "first", 20, "scope", "ITC4D"))
                .path(named + "edges")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void linksAreDeclaredConcludedOrOnlySuggested() {
        assertThat(Question.rows(ask(Map.of()), "dataQuality.links"))
                .contains(
                        Map.of("link", "ORGANISATION_TECHNOLOGY", "declared", 1, "inferred", 1, "suggested", 1),
                        Map.of("link", "PROJECT_TECHNOLOGY", "declared", 1, "inferred", 0, "suggested", 1));
    }

    @Test
    void anUnknownRegionIsRefused() {
        ask(Map.of("scope", "Z"))
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("argument", "scope"));
    }

    private static void fact(Response answer, String fact, int known, int of) {
        answer.path("dataQuality.known[?(@.fact == '" + fact + "')].known")
                .entityList(Integer.class)
                .containsExactly(known);
        answer.path("dataQuality.known[?(@.fact == '" + fact + "')].of")
                .entityList(Integer.class)
                .containsExactly(of);
    }

    private static void headline(Response answer, String figure, int shown, int declared) {
        answer.path("dataQuality.headlines[?(@.figure == '" + figure + "')].shown")
                .entityList(Integer.class)
                .containsExactly(shown);
        answer.path("dataQuality.headlines[?(@.figure == '" + figure + "')].declaredOnly")
                .entityList(Integer.class)
                .containsExactly(declared);
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "data-quality").ask(variables);
    }
}
