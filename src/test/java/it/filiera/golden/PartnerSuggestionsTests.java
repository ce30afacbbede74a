package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.EntityList;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * <pre>
 *   Alba (IT) --spark-- Xeno (FR) --torch (sensors)-- Brio (IT)
 *   Dora (IT) --flame (sensors)-- Carl (DE) --ember (optical sensors, suggested)-- Yara (IT)
 *   Zeta 1 to 6 (FR) work on nothing that is named
 * </pre>
 *
 * Alba's walk: Xeno .2; of what goes on half returns and half reaches Brio: .16 x 1/2 = .08; over Xeno again
 * .1024 x 1/2 = .0512. So Brio is .1312 near, and its part .4 x ln(.1312) = -.8124; nobody else is reached: .4 x ln(1e-6) = -5.5262.
 */
@LiteralGraphTest
class PartnerSuggestionsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Source {id: 's', title: 'Register: all of it', rank: 50})
            WITH 1 AS one
            UNWIND [['Alba', 'IT', 'SME'], ['Xeno', 'FR', 'SME'], ['Brio', 'IT', 'UNIVERSITY'], ['Carl', 'DE', 'SME'],
                    ['Dora', 'IT', 'LARGE_COMPANY'], ['Yara', 'IT', 'SME']] AS o
            CREATE (:Entity:Organisation {id: 'org:' + toLower(o[0]), name: o[0], country: o[1], type: o[2]})
            WITH DISTINCT 1 AS one
            UNWIND range(1, 6) AS i
            CREATE (:Entity:Organisation {id: 'org:zeta' + i, name: 'Zeta ' + i, country: 'FR', type: 'SME'})
            WITH DISTINCT 1 AS one
            UNWIND ['spark', 'torch', 'flame', 'ember'] AS p
            CREATE (:Entity:Project {id: 'project:' + p, name: toUpper(p), acronym: toUpper(p),
                    startYear: 2090, endYear: 2092, start: '2090', end: '2092'})
            WITH DISTINCT 1 AS one
            UNWIND [['alba', 'spark'], ['xeno', 'spark'], ['xeno', 'torch'], ['brio', 'torch'],
                    ['dora', 'flame'], ['carl', 'flame'], ['carl', 'ember'], ['yara', 'ember']] AS t
            MATCH (o:Entity {id: 'org:' + t[0]}), (p:Entity {id: 'project:' + t[1]})
            CREATE (o)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 's', origin: 'DECLARED'}]->(p)
            WITH DISTINCT 1 AS one
            CREATE (t:Entity:Concept:Technology {id: 'tech:sensors', name: 'sensors', labelEn: 'sensors', labelIt: 'sensori', scheme: 'scheme:x'})
            CREATE (n:Entity:Concept:Technology {id: 'tech:optical', name: 'optical sensors', labelEn: 'optical sensors',
                    labelIt: 'sensori ottici', scheme: 'scheme:x'})
            CREATE (:Entity:Concept:Technology {id: 'tech:ice', name: 'ice', labelEn: 'ice', labelIt: 'ghiaccio', scheme: 'scheme:x'})
            CREATE (n)-[:BROADER {source: 's', origin: 'DECLARED'}]->(t)
            WITH t, n
            MATCH (torch:Entity {id: 'project:torch'}), (flame:Entity {id: 'project:flame'}), (ember:Entity {id: 'project:ember'})
            CREATE (torch)-[:USES {source: 's', origin: 'DECLARED'}]->(t)
            CREATE (flame)-[:USES {source: 's', origin: 'DECLARED'}]->(t)
            CREATE (ember)-[:USES {source: 's', origin: 'INFERRED', family: 'TEXT', confidence: 0.5}]->(n)
            CREATE (:Merged {id: 'org:old-alba', into: 'org:alba'})
            """);

    private static final String PATH = "partnerSuggestions.suggestions";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheNetwork() {
        snapshots.refresh();
    }

    @Test
    void whoRanWhatIsNeededAndIsNearComesFirst() {
        Response answer = ask("org:alba", "sensori", Map.of());
        names(answer).containsExactly("Brio", "Dora", "Yara", "Carl");
        answer.path("partnerSuggestions.candidates").entity(Integer.class).isEqualTo(4);
        answer.path("partnerSuggestions.technologies[*].name")
                .entityList(String.class)
                .containsExactly("sensors");
        answer.path("partnerSuggestions.none").valueIsNull();
    }

    @Test
    void theScoreIsTheSumOfItsParts() {
        Response answer = ask("org:alba", "sensors", Map.of());
        part(answer, 0, "NETWORK", .4 * Math.log(1e-6 + .1312));
        part(answer, 0, "NEED", .825 * Math.log(2));
        part(answer, 0, "RARE_PARTNERS", 1 / Math.sqrt(2)); // Xeno, who has two partners
        part(answer, 0, "ACTIVITY", .2 * Math.log(2));
        part(answer, 0, "COUNTRY", .45);
        part(answer, 0, "TECHNOLOGIES", 0);
        part(answer, 3, "NETWORK", .4 * Math.log(1e-6));
        part(answer, 3, "NEED", .825 * Math.log(3));
        part(answer, 3, "RARE_PARTNERS", 0);
        part(answer, 3, "ACTIVITY", .2 * Math.log(3));
        part(answer, 3, "COUNTRY", 0);
        answer.path(PATH + "[0].similarity").valueIsNull();
        answer.path(PATH + "[3].fit[0].projects").entity(Integer.class).isEqualTo(2);
    }

    @Test
    void reasonsNameTheFactsTheyRestOn() {
        Response answer = ask("org:alba", "sensors", Map.of());
        answer.path(PATH + "[0].reasons[*].text")
                .entityList(String.class)
                .containsExactly(
                        "Ran 1 project in sensors, which you asked for (latest: TORCH 2090–2092, Register).",
                        "You both worked with Xeno (you in SPARK 2090–2092, Register, they in TORCH 2090–2092, Register).",
                        "Based in your country (IT).");
        answer.path(PATH + "[0].reasons[1].people[*].name")
                .entityList(String.class)
                .containsExactly("Xeno");
        answer.path(PATH + "[0].reasons[1].evidence[*].project.name")
                .entityList(String.class)
                .containsExactly("SPARK", "TORCH");
        answer.path(PATH + "[0].introduction.through.name").entity(String.class).isEqualTo("Xeno");
        answer.path(PATH + "[1].introduction").valueIsNull();
    }

    @Test
    void atMostOneCautionIsGiven() {
        ask("org:alba", "sensors", Map.of())
                .path(PATH + "[*].cautions[0].code")
                .entityList(String.class)
                .containsExactly("NO_DIRECT_LINK", "NO_COMMON_PARTNER", "ONLY_SUGGESTED", "NO_COMMON_PARTNER");
    }

    @Test
    void technologiesThatAreChosenReplaceTheWords() {
        Response answer = ask("org:alba", Map.of("text", "sensors", "technologies", List.of("tech:optical")), Map.of());
        names(answer).containsExactly("Yara", "Carl");
    }

    @Test
    void filtersDecideWhoMayBeSuggested() {
        names(ask("org:alba", "sensors", Map.of("countries", List.of("DE")))).containsExactly("Carl");
        names(ask("org:alba", "sensors", Map.of("types", List.of("LARGE_COMPANY"))))
                .containsExactly("Dora");
        names(ask("org:alba", "sensors", Map.of("knownPartners", "INCLUDE")))
                .containsExactly("Brio", "Xeno", "Dora", "Yara", "Carl");
        names(ask("org:alba", "sensors", Map.of("mode", "BEYOND_USUAL_NAMES")))
                .containsExactly("Brio", "Carl", "Dora", "Yara");
    }

    @Test
    void withoutANeedThoseWhoAreNearAreSuggested() {
        names(ask("org:alba", Map.of(), Map.of())).containsExactly("Brio");
    }

    @Test
    void somebodyFromOutsideGetsThoseWhoFit() {
        names(ask(null, "sensors", Map.of())).containsExactly("Carl", "Xeno", "Brio", "Dora", "Yara");
    }

    @Test
    void anIdentifierFromBeforeAMergeIsUnderstood() {
        Response answer = ask("org:old-alba", "sensors", Map.of());
        answer.path("partnerSuggestions.organisation.name").entity(String.class).isEqualTo("Alba");
    }

    @ParameterizedTest
    @CsvSource({
        "org:nobody, sensors, UNKNOWN_ORGANISATION",
        "org:alba, xylophones, NEED_NOT_UNDERSTOOD",
        "org:alba, ice, NOBODY_RUNS_IT",
    })
    void nobodyIsAnAnswerWithItsReason(String organisation, String need, String reason) {
        none(ask(organisation, need, Map.of()), reason);
    }

    @Test
    void unknownTechnologiesAndFiltersThatNobodyPassesAreAnswers() {
        none(ask("org:alba", Map.of("technologies", List.of("tech:nothing")), Map.of()), "UNKNOWN_TECHNOLOGY");
        none(ask("org:alba", "sensors", Map.of("countries", List.of("PT"))), "NOBODY_PASSES_FILTERS");
        none(ask("org:zeta1", Map.of(), Map.of()), "NOBODY_PASSES_FILTERS");
    }

    @Test
    void whoAsksForNothingIsTold() {
        ask(null, Map.of(), Map.of())
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("argument", "input"));
    }

    private static void none(Response answer, String reason) {
        answer.path(PATH).entityList(Object.class).hasSize(0);
        answer.path("partnerSuggestions.none.reason").entity(String.class).isEqualTo(reason);
        answer.path("partnerSuggestions.none.explanation").entity(String.class).satisfies(text -> assertThat(text)
                .isNotBlank());
    }

    private static EntityList<String> names(Response answer) {
        return answer.path(PATH + "[*].organisation.name").entityList(String.class);
    }

    private static void part(Response answer, int suggestion, String part, double value) {
        double found = Question.rows(answer, PATH + "[" + suggestion + "].contributions").stream()
                .filter(row -> part.equals(row.get("part")))
                .mapToDouble(row -> ((Number) Objects.requireNonNull(row.get("value"))).doubleValue())
                .sum();
        assertThat(found).isCloseTo(value, within(1e-6));
    }

    private Response ask(@Nullable String organisation, String need, Map<String, Object> filters) {
        return ask(organisation, Map.of("text", need), filters);
    }

    private Response ask(@Nullable String organisation, Map<String, Object> need, Map<String, Object> filters) {
        Map<String, Object> input = new HashMap<>(filters);
        if (organisation != null) {
            input.put("organisation", organisation);
        }
        if (!need.isEmpty()) {
            input.put("need", need);
        }
        return Question.of(tester, "partner-suggestions").ask(Map.of("input", input));
    }
}
