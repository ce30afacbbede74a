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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * Two sources disagree about Bicocca: the careful list (rank 60) says LARGE_COMPANY in Milano, CORDIS (rank 40) UNIVERSITY.
 * The project P started in 2012. Olga is an officer, Sara speaks for Bicocca, Ugo for another organisation.
 */
@LiteralGraphTest
class CorrectionsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (list:Source {id: 'source:list', title: 'Member list', rank: 60}),
                   (cordis:Source {id: 'source:cordis', title: 'CORDIS', rank: 40}),
                   (:Entity:Region {id: 'region:IT', code: 'IT', level: 0}),
                   (:Entity:Region {id: 'region:ITC4D', code: 'ITC4D', level: 3}),
                   (a:Entity:Organisation {id: 'org:a', name: 'Bicocca', names: ['Bicocca'], type: 'LARGE_COMPANY', city: 'Milano'}),
                   (a)-[:DESCRIBED_BY {name: 'Bicocca', type: 'LARGE_COMPANY', city: 'Milano', recordedOn: '2017'}]->(list),
                   (a)-[:DESCRIBED_BY {name: 'Bicocca', type: 'UNIVERSITY', recordedOn: '2020'}]->(cordis),
                   (b:Entity:Organisation {id: 'org:b', name: 'Beta'}),
                   (b)-[:DESCRIBED_BY {name: 'Beta'}]->(list),
                   (p:Entity:Project {id: 'project:p', name: 'P', acronym: 'P', start: '2012', startYear: 2012}),
                   (p)-[:DESCRIBED_BY {acronym: 'P', start: '2012', startYear: 2012}]->(cordis)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeEach
    void people() {
        TestPeople.as(TestAccounts.add(GRAPH, "olga", Role.OFFICER));
        TestAccounts.add(GRAPH, "sara", "org:a", Role.SME);
        TestAccounts.add(GRAPH, "ugo", "org:b", Role.SME);
    }

    @AfterEach
    void nobody() {
        TestPeople.nobody();
    }

    @Test
    void aCorrectionIsShownAndWhatSourcesSayStandsBesideIt() {
        correct("org:a", "type", null, "UNIVERSITY").path("correctFact").matchesJson("""
                {"id": "org:a", "field": "type", "language": null, "value": "UNIVERSITY", "before": "LARGE_COMPANY",
                 "corrected": true}""");
        Response profile = Question.of(tester, "organisation").ask(Map.of("id", "org:a"));
        profile.path("organisation.type").entity(String.class).isEqualTo("UNIVERSITY");
        profile.path("organisation.provenance[*].source.id")
                .entityList(String.class)
                .containsExactly("source:corrections", "source:list", "source:cordis");
        profile.path("organisation.provenance[*].fields[?(@.field == 'type')]").matchesJson("""
                [{"value": "UNIVERSITY", "shown": true, "shownBecause": "CORRECTED"},
                 {"value": "LARGE_COMPANY", "shown": false, "shownBecause": null},
                 {"value": "UNIVERSITY", "shown": true, "shownBecause": "CORRECTED"}]""");
    }

    @Test
    void theRuleThatPickedAValueIsSaidBesideIt() {
        Response profile = Question.of(tester, "organisation").ask(Map.of("id", "org:a"));
        profile.path("organisation.provenance[0].fields[?(@.field == 'type')].shownBecause")
                .matchesJson("[\"HIGHER_RANK\"]");
        profile.path("organisation.provenance[0].fields[?(@.field == 'city')].shownBecause")
                .matchesJson("[\"UNDISPUTED\"]");
        GRAPH.run("MATCH (s:Source) SET s.rank = 50");
        GRAPH.run("MATCH (a:Entity {id: 'org:a'}) SET a.type = 'UNIVERSITY'");
        Question.of(tester, "organisation")
                .ask(Map.of("id", "org:a"))
                .path("organisation.provenance[*].fields[?(@.field == 'type')].shownBecause")
                .matchesJson("[\"LATER_RECORD\", null]");
    }

    @Test
    void aCorrectionGoesBeforeAnotherSourceOfTheHighestRankHoweverLate() {
        GRAPH.run("MATCH (:Entity {id: 'org:a'})-[said:DESCRIBED_BY]->(s:Source {id: 'source:list'}) "
                + "SET s.rank = 100, said.recordedOn = '2999'");
        correct("org:a", "type", null, "UNIVERSITY")
                .path("correctFact.value")
                .entity(String.class)
                .isEqualTo("UNIVERSITY");
    }

    @Test
    void theCorrectionOfAnOrganisationMergedIntoItStaysAsItWas() {
        GRAPH.run("MATCH (a:Entity {id: 'org:a'}) "
                + "CREATE (a)-[:DESCRIBED_BY {city: 'Lecco', mergedStart: 'org:old'}]->"
                + "(:Source {id: 'source:corrections', title: 'Corrections', rank: 100})");
        correct("org:a", "type", null, "UNIVERSITY")
                .path("correctFact.value")
                .entity(String.class)
                .isEqualTo("UNIVERSITY");
        undo("org:a", "type").path("undoCorrection.value").entity(String.class).isEqualTo("LARGE_COMPANY");
        assertThat(GRAPH.rows("MATCH (:Entity {id: 'org:a'})-[said:DESCRIBED_BY]->(:Source {id: 'source:corrections'}) "
                        + "RETURN properties(said) AS said"))
                .containsExactly(Map.of("said", Map.of("city", "Lecco", "mergedStart", "org:old")));
    }

    @Test
    void undoingGivesBackWhatSourcesSay() {
        List<Map<String, Object>> before = dump();
        correct("org:a", "type", null, "UNIVERSITY");
        correct("org:a", "city", null, "Monza");
        undo("org:a", "type").path("undoCorrection").matchesJson("""
                {"value": "LARGE_COMPANY", "before": "UNIVERSITY", "corrected": false}""");
        undo("org:a", "city").path("undoCorrection.value").entity(String.class).isEqualTo("Milano");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void whatNoSourceKnowsCanBeFilledInAndIsUnknownAgainAfterwards() {
        correct("org:a", "description", "IT", "Ateneo milanese")
                .path("correctFact")
                .matchesJson("""
                {"field": "description", "language": "IT", "before": null, "value": "Ateneo milanese"}""");
        Question.of(tester, "undo-correction")
                .ask(Map.of("id", "org:a", "field", "description", "language", "IT"))
                .path("undoCorrection.value")
                .valueIsNull();
    }

    @Test
    void aValueCanBeCorrectedToUnknownWithoutHidingWhatSourcesSay() {
        List<Map<String, Object>> before = dump();
        correctToUnknown("org:a", "city").path("correctFact").matchesJson("""
                {"field": "city", "value": null, "before": "Milano", "corrected": true}""");
        Question.of(tester, "correctable-fields")
                .ask(Map.of("id", "org:a"))
                .path("correctableFields[?(@.field == 'city')]")
                .matchesJson("[{\"value\": null, \"corrected\": true}]");
        Response profile = Question.of(tester, "organisation").ask(Map.of("id", "org:a"));
        profile.path("organisation.place").valueIsNull();
        profile.path("organisation.provenance[*].fields[?(@.field == 'city')]").matchesJson("""
                [{"value": null, "shown": true, "shownBecause": "CORRECTED"},
                 {"value": "Milano", "shown": false, "shownBecause": null}]""");
        undo("org:a", "city").path("undoCorrection.value").entity(String.class).isEqualTo("Milano");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void ofAValueAndUnknownTheLaterCorrectionCounts() {
        correctToUnknown("org:a", "city");
        correctToUnknown("org:a", "type");
        correct("org:a", "city", null, "Monza").path("correctFact").matchesJson("""
                {"value": "Monza", "before": null, "corrected": true}""");
        correctToUnknown("org:a", "city").path("correctFact").matchesJson("""
                {"value": null, "before": "Monza", "corrected": true}""");
        correctToUnknown("project:p", "start");
        assertThat(GRAPH.rows("MATCH (n:Entity)-[said:DESCRIBED_BY]->(:Source {id: 'source:corrections'}) "
                        + "RETURN n.id AS id, said.unknownFields AS unknown ORDER BY id"))
                .containsExactly(
                        Map.of("id", "org:a", "unknown", List.of("type", "city")),
                        Map.of("id", "project:p", "unknown", List.of("start", "startYear")));
        assertThat(startYear()).isNull();
    }

    @Test
    void aNameCannotBeUnknownNorAnythingBothUnknownAndKnown() {
        assertRefused(correctToUnknown("org:a", "name"), "BAD_REQUEST");
        assertRefused(correctToUnknown("project:p", "acronym"), "BAD_REQUEST");
        assertRefused(Question.of(tester, "correct-fact").ask(Map.of("id", "org:a", "field", "city")), "BAD_REQUEST");
        assertRefused(
                Question.of(tester, "correct-fact")
                        .ask(Map.of("id", "org:a", "field", "city", "value", "Monza", "unknown", true)),
                "BAD_REQUEST");
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e")).isEmpty();
    }

    @Test
    void thePlaceFollows() {
        correct("org:a", "region", null, "ITC4D");
        assertThat(GRAPH.rows(
                        "MATCH (:Entity {id: 'org:a'})-[in:LOCATED_IN]->(r) RETURN r.code AS code, in.source AS by"))
                .containsExactly(Map.of("code", "ITC4D", "by", "source:corrections"));
        undo("org:a", "region");
        assertThat(GRAPH.rows("MATCH (:Entity {id: 'org:a'})-[:LOCATED_IN]->(r) RETURN r.code AS code"))
                .isEmpty();
    }

    @Test
    void theYearOfAProjectFollowsItsDate() {
        correct("project:p", "start", null, "2013-04");
        assertThat(startYear()).isEqualTo(2013L);
        undo("project:p", "start");
        assertThat(startYear()).isEqualTo(2012L);
    }

    @Test
    void aNewNameIsAmongTheSpellingsAndSoIsTheOldOne() {
        correct("org:a", "name", null, "Università di Milano-Bicocca");
        assertThat(GRAPH.rows("MATCH (a:Entity {id: 'org:a'}) RETURN a.name AS name, a.names AS names"))
                .containsExactly(Map.of(
                        "name",
                        "Università di Milano-Bicocca",
                        "names",
                        List.of("Bicocca", "Università di Milano-Bicocca")));
    }

    @Test
    void bothAreInTheAuditLogWithBeforeAndAfter() {
        Question.of(tester, "correct-fact")
                .ask(Map.of(
                        "id", "org:a", "field", "type", "value", "UNIVERSITY", "reason", "State university, DM 1998"));
        correct("org:a", "type", null, "UNIVERSITY");
        undo("org:a", "type");
        assertThat(GRAPH.rows(
                        "MATCH (e:AuditEntry) RETURN e.person AS person, e.action AS action, e.subject AS subject, "
                                + "e.before AS before, e.after AS after ORDER BY e.id"))
                .containsExactly(
                        Map.of(
                                "person", "account:olga",
                                "action", "CORRECT_FACT",
                                "subject", "org:a",
                                "before", entry("LARGE_COMPANY", false, null),
                                "after", entry("UNIVERSITY", true, "State university, DM 1998")),
                        Map.of(
                                "person", "account:olga",
                                "action", "UNDO_CORRECTION",
                                "subject", "org:a",
                                "before", entry("UNIVERSITY", true, null),
                                "after", entry("LARGE_COMPANY", false, null)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "id; org:nobody; name; -; X; an organisation, a cluster or a project",
                "field; org:a; colour; -; red; give one of",
                "field; org:a; staff; -; 4; give one of",
                "language; org:a; description; -; X; EN, IT",
                "language; org:a; name; IT; X; leave it out",
                "value; org:a; type; -; BANK; give one of SME, START_UP",
                "value; org:a; latitude; -; 45,5; a number with a decimal point",
                "value; org:a; latitude; -; 91; at most 90",
                "value; org:a; sme; -; yes; true or false",
                "value; org:a; country; -; Italia; give",
                "value; org:a; url; -; javascript:alert(1); a web address",
                "value; org:a; name; -; ' '; give a value for name",
                "value; project:p; start; -; 31/12/2012; 2008-06-18",
            })
    void whatIsWrongIsNamedAndNothingChanges(
            String argument, String id, String field, @Nullable String language, String value, String right) {
        List<Map<String, Object>> before = dump();
        correct(id, field, language, value)
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions())
                            .containsEntry("code", "BAD_REQUEST")
                            .containsEntry("argument", argument);
                    assertThat(error.getMessage()).contains(right);
                }));
        assertThat(dump()).isEqualTo(before);
        assertThat(GRAPH.rows("MATCH (e:AuditEntry) RETURN e")).isEmpty();
    }

    @Test
    void whatIsNotCorrectedCannotBeUndone() {
        undo("org:a", "type").errors().satisfy(errors -> assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("argument", "field")));
    }

    @Test
    void anSmeCorrectsItsOwnOrganisationAndNoOther() {
        TestPeople.as("account:sara");
        correct("org:a", "city", null, "Monza")
                .path("correctFact.corrected")
                .entity(Boolean.class)
                .isEqualTo(true);
        undo("org:a", "city").path("undoCorrection.value").entity(String.class).isEqualTo("Milano");
        TestPeople.as("account:ugo");
        for (String id : List.of("org:a", "project:p", "org:nobody")) {
            assertRefused(correct(id, "name", null, "X"), "FORBIDDEN");
            assertRefused(undo(id, "name"), "FORBIDDEN");
        }
    }

    @Test
    void aVisitorCorrectsNothing() {
        TestPeople.nobody();
        assertRefused(correct("org:a", "city", null, "Monza"), "UNAUTHENTICATED");
        assertRefused(undo("org:a", "city"), "UNAUTHENTICATED");
    }

    private static void assertRefused(Response answer, String code) {
        answer.errors().satisfy(errors -> assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    private static @Nullable Object startYear() {
        return GRAPH.rows("MATCH (p:Project) RETURN p.startYear AS year").get(0).get("year");
    }

    private static String entry(String value, boolean corrected, @Nullable String reason) {
        return "{\"field\":\"type\",\"value\":\"%s\",\"corrected\":%s,\"reason\":%s}"
                .formatted(value, corrected, reason == null ? null : "\"" + reason + "\"");
    }

    private static List<Map<String, Object>> dump() {
        return GRAPH.rows(
                "MATCH (n:Entity) OPTIONAL MATCH (n)-[l]->(m) WITH n, l, m ORDER BY n.id, type(l), m.id "
                        + "RETURN n.id AS id, properties(n) AS thing, collect({to: m.id, said: properties(l)}) AS links ORDER BY id");
    }

    private Response correct(String id, String field, @Nullable String language, String value) {
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("id", id, "field", field, "value", value));
        variables.put("language", language);
        return Question.of(tester, "correct-fact").ask(variables);
    }

    private Response correctToUnknown(String id, String field) {
        return Question.of(tester, "correct-fact").ask(Map.of("id", id, "field", field, "unknown", true));
    }

    private Response undo(String id, String field) {
        return Question.of(tester, "undo-correction").ask(Map.of("id", id, "field", field));
    }
}
