package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import tools.jackson.databind.json.JsonMapper;

/** The graph is that of {@link TinyConsortium}. */
@LiteralGraphTest
class ConsortiumTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyConsortium.GRAPH);

    private static final List<String> BOTH = List.of("tech:light", "tech:weaving");

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheNetwork() {
        snapshots.refresh();
    }

    @Test
    void threeCountriesAndBothTechnologiesAreProvenBest() {
        Response answer = ask("org:alba", BOTH, Map.of("callRuleSet", "horizon-europe"));
        answer.path("consortium.status").entity(String.class).isEqualTo("OPTIMAL");
        answer.path("consortium.solver").entity(String.class).isEqualTo("CP_SAT");
        assertMembers(answer, "org:alba", "org:brera", "org:ceres");
        assertThat(texts(answer, "consortium.rules[*].text"))
                .contains("3 countries, at least 3", "3 independent legal entities, at least 3", "Weaving: 1 member");
        answer.path("consortium.rules[*].verdict").entityList(String.class).satisfies(verdicts -> assertThat(verdicts)
                .containsOnly("MET"));
        answer.path("consortium.explanation")
                .entity(String.class)
                .isEqualTo("3 members from 3 countries cover all that is asked for: proven best among 4 candidates.");
        assertThat(answer.path("consortium.bound").entity(Integer.class).get())
                .isEqualTo(answer.path("consortium.worth").entity(Integer.class).get());
    }

    @Test
    void membersSayWhyWithProjectsAndYears() {
        Response answer = ask("org:alba", BOTH, Map.of("callRuleSet", "horizon-europe"));
        assertThat(texts(answer, "consortium.members[0].reasons"))
                .containsExactly(
                        "Leads, as asked for.",
                        "Had a project in Light: SPARK (2024).",
                        "The only member from its country (Italy).",
                        "Counts as a small or medium-sized enterprise.",
                        "Worked with Brera of the team.");
        answer.path("consortium.members[0].usualContribution")
                .entity(Double.class)
                .isEqualTo(100000.0);
        answer.path("consortium.members[0].roles")
                .entityList(String.class)
                .containsExactly("INDUSTRY", "EXPERIENCED_COORDINATOR");
        Map<String, Object> covers = Question.fields(answer, "consortium.members[0].covers[0]");
        assertThat(covers).containsEntry("origin", "DECLARED").containsEntry("projectCount", 1);
    }

    @Test
    void whoeverKnowsNobodyIsIntroducedByAConnector() {
        Response answer = ask("org:alba", BOTH, Map.of("callRuleSet", "horizon-europe"));
        answer.path("consortium.connectors[*].organisation.id")
                .entityList(String.class)
                .containsExactly("org:hub");
        assertThat(texts(answer, "consortium.connectors[0].links[*].id"))
                .contains("org:ceres")
                .hasSize(2);
        answer.path("consortium.strangers").entityList(Object.class).hasSize(0);
    }

    @Test
    void aTopicGivesTechnologiesAndRules() {
        Response answer = ask(Map.of("coordinator", "org:alba", "topic", "ICT-1"));
        assertThat(texts(answer, "consortium.requirements.technologies[*].id"))
                .containsExactlyInAnyOrderElementsOf(BOTH);
        answer.path("consortium.requirements.technologiesFromTopic")
                .entity(Boolean.class)
                .isEqualTo(true);
        answer.path("consortium.requirements.callRuleSet.id")
                .entity(String.class)
                .isEqualTo("horizon-europe");
        assertMembers(answer, "org:alba", "org:brera", "org:ceres");
    }

    @Test
    void clashingRulesComeWithWhatWouldDo() {
        Response answer = ask("org:alba", List.of("tech:weaving"), Map.of("callRuleSet", "horizon-europe"));
        answer.path("consortium.status").entity(String.class).isEqualTo("INFEASIBLE");
        answer.path("consortium.conflict.rules[*].kind")
                .entityList(String.class)
                .containsExactly("MIN_COUNTRIES");
        answer.path("consortium.conflict.relaxations[*].text")
                .entityList(String.class)
                .containsExactly("2 countries instead of 3");
        answer.path("consortium.worth").valueIsNull();
        Response relaxed =
                ask("org:alba", List.of("tech:weaving"), Map.of("callRuleSet", "horizon-europe", "minCountries", 2));
        relaxed.path("consortium.status").entity(String.class).isEqualTo("OPTIMAL");
    }

    @Test
    void aCoordinatorThatBreaksItsOwnRulesIsTheClash() {
        Response answer = ask("org:alba", BOTH, Map.of("exclude", List.of("org:alba")));
        answer.path("consortium.conflict.rules[*].text")
                .entityList(String.class)
                .containsExactly("Alba leads", "Alba is no member");
    }

    @Test
    void whatNobodyHasIsNamed() {
        Response answer = ask("org:nobody", List.of("tech:light"), Map.of());
        answer.path("consortium.conflict.rules[*].text")
                .entityList(String.class)
                .containsExactly("org:nobody leads");
        answer.path("consortium.requirements.coordinator").valueIsNull();
        Response alchemy = ask("org:alba", List.of("tech:alchemy"), Map.of());
        alchemy.path("consortium.conflict.relaxations[0].text")
                .entity(String.class)
                .satisfies(text -> assertThat(text).startsWith("without: tech:alchemy is covered"));
    }

    @Test
    void aBudgetOfNothingSaysWhatTheTeamCosts() {
        // Alba 100,000; Brera 300,000, or Dora, whose cost is unknown, at the median of the pool: 300,000
        Response answer = ask("org:alba", List.of("tech:weaving"), Map.of("budget", 0));
        assertThat(texts(answer, "consortium.conflict.relaxations[*].text")).contains("400,000 euros instead of 0");
    }

    @Test
    void aRoleIsPlayedBySomebodyWhoCan() {
        Map<String, Object> input =
                new HashMap<>(Map.of("technologies", List.of("tech:light"), "roles", List.of("RESEARCH")));
        Response answer = ask(input);
        assertThat(texts(answer, "consortium.members[*].organisation.id")).contains("org:brera");
    }

    @ParameterizedTest
    @CsvSource({
        "{}, input",
        "'{\"technologies\": [\"tech:light\"], \"alternatives\": 11}', input.alternatives",
        "'{\"technologies\": [\"tech:light\"], \"timeLimit\": 0}', input.timeLimit",
        "'{\"technologies\": [\"tech:light\"], \"rules\": {\"minSmeShare\": 1.5}}', input.rules.minSmeShare",
        "'{\"technologies\": [\"tech:light\"], \"rules\": {\"budget\": -1}}', input.rules.budget",
        "'{\"technologies\": [\"tech:light\"], \"rules\": {\"maxSize\": 0}}', input.rules.maxSize",
        "'{\"technologies\": [\"tech:light\"], \"rules\": {\"callRuleSet\": \"moon\"}}', input.rules.callRuleSet",
        "'{\"topic\": \"NO-SUCH-TOPIC\"}', input.topic"
    })
    void requestsThatMeanNothingAreRefusedByName(String input, String argument) {
        Question.of(tester, "consortium")
                .ask(Map.of("input", JsonMapper.shared().readValue(input, Map.class)))
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> assertThat(
                                error.getExtensions())
                        .containsEntry("code", "BAD_REQUEST")
                        .containsEntry("argument", argument)));
    }

    private static void assertMembers(Response answer, String... ids) {
        answer.path("consortium.members[*].organisation.id")
                .entityList(String.class)
                .satisfies(members -> assertThat(members).containsExactlyInAnyOrder(ids));
    }

    private static List<String> texts(Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    private Response ask(String coordinator, List<String> technologies, Map<String, Object> rules) {
        return ask(Map.of("coordinator", coordinator, "technologies", technologies, "rules", rules));
    }

    private Response ask(Map<String, Object> input) {
        return Question.of(tester, "consortium").ask(Map.of("input", input));
    }
}
