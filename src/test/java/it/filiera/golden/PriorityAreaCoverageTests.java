package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * The region R (provinces R1, R2) and its neighbours S and T, areas H (Health, with Care below) and M (Mobility):
 *
 * <pre>
 *   one    2015: a (R1) coordinates, 100.01; x (S) takes part, 50. Care, Mobility
 *   two    2016: x coordinates, 10; b (R2) takes part, contribution unknown. Health
 *   three  2017: a coordinates, 20; c (R) takes part, 30.10. No area known enough (Mobility 0.5)
 *   four   2017: y (T) alone, 5. Mobility
 * </pre>
 */
@LiteralGraphTest
class PriorityAreaCoverageTests {

    private static final String TABLE = "priorityAreaCoverage.";

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Source {id: 'source:s', title: 'A source', rank: 50}),
              (r:Entity:Region {id: 'region:R', code: 'R', name: 'R', level: 2, labelEn: 'R'}),
              (r1:Entity:Region {id: 'region:R1', code: 'R1', name: 'R1', level: 3, labelEn: 'R1'}),
              (r2:Entity:Region {id: 'region:R2', code: 'R2', name: 'R2', level: 3, labelEn: 'R2'}),
              (s:Entity:Region {id: 'region:S', code: 'S', name: 'S', level: 2, labelEn: 'S'}),
              (t:Entity:Region {id: 'region:T', code: 'T', name: 'T', level: 2, labelEn: 'T'}),
              (:Entity:Region {id: 'region:U', code: 'U', name: 'U', level: 2, labelEn: 'U'}),
              (r1)-[:PART_OF]->(r), (r2)-[:PART_OF]->(r),
              (:Entity:Scheme {id: 'scheme:s3', titleEn: 'S3', kind: 'PRIORITY_AREA', source: 'source:s'}),
              (:Entity:Scheme {id: 'scheme:skills', titleEn: 'Skills', kind: 'TECHNOLOGY', source: 'source:s'}),
              (h:Entity:Concept:PriorityArea {id: 'area:h', scheme: 'scheme:s3', notation: 'H', name: 'Health', labelEn: 'Health', source: 'source:s'}),
              (h1:Entity:Concept:PriorityArea {id: 'area:h1', scheme: 'scheme:s3', notation: 'H1', name: 'Care', labelEn: 'Care', source: 'source:s'}),
              (m:Entity:Concept:PriorityArea {id: 'area:m', scheme: 'scheme:s3', notation: 'M', name: 'Mobility', labelEn: 'Mobility', source: 'source:s'}),
              (h1)-[:BROADER]->(h),
              (a:Entity:Organisation {id: 'org:a', name: 'A', type: 'SME'})-[:LOCATED_IN]->(r1),
              (b:Entity:Organisation {id: 'org:b', name: 'B', type: 'UNIVERSITY'})-[:LOCATED_IN]->(r2),
              (c:Entity:Organisation {id: 'org:c', name: 'C'})-[:LOCATED_IN]->(r),
              (x:Entity:Organisation {id: 'org:x', name: 'X', type: 'SME'})-[:LOCATED_IN]->(s),
              (y:Entity:Organisation {id: 'org:y', name: 'Y', type: 'SME'})-[:LOCATED_IN]->(t),
              (one:Entity:Project {id: 'project:one', name: 'ONE', startYear: 2015, start: '2015'}),
              (two:Entity:Project {id: 'project:two', name: 'TWO', startYear: 2016, start: '2016'}),
              (three:Entity:Project {id: 'project:three', name: 'THREE', startYear: 2017, start: '2017'}),
              (four:Entity:Project {id: 'project:four', name: 'FOUR', startYear: 2017, start: '2017'}),
              (a)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 100.01, source: 'source:s'}]->(one),
              (x)-[:PARTICIPATES_IN {role: 'PARTICIPANT', contribution: 50, source: 'source:s'}]->(one),
              (x)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 10, source: 'source:s'}]->(two),
              (b)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(two),
              (a)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 20, source: 'source:s'}]->(three),
              (c)-[:PARTICIPATES_IN {role: 'PARTICIPANT', contribution: 30.1, source: 'source:s'}]->(three),
              (y)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 5, source: 'source:s'}]->(four),
              (one)-[:ADDRESSES {source: 'source:s', origin: 'DECLARED'}]->(h1),
              (one)-[:ADDRESSES {source: 'source:s', origin: 'DECLARED'}]->(m),
              (two)-[:ADDRESSES {source: 'source:s', origin: 'INFERRED', family: 'TOPIC', confidence: 0.8}]->(h),
              (three)-[:ADDRESSES {source: 'source:s', origin: 'INFERRED', family: 'TOPIC', confidence: 0.5}]->(m),
              (four)-[:ADDRESSES {source: 'source:s', origin: 'DECLARED'}]->(m),
              (c)-[:ADDRESSES {source: 'source:s', origin: 'DECLARED'}]->(m)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheGraph() {
        snapshots.refresh();
    }

    @Test
    void moneyAndProjectsAreDividedAmongAreasAndSumUpToTheCent() {
        Response answer = ask("R", null, null);
        answer.path(TABLE + "areas[*].area.name").entityList(String.class).containsExactly("Health", "Mobility");
        answer.path(TABLE + "areas[*].projects").entityList(Integer.class).containsExactly(2, 1);
        answer.path(TABLE + "areas[*].projectShare").entityList(Double.class).containsExactly(1.5, 0.5);
        answer.path(TABLE + "areas[*].funding")
                .entityList(BigDecimal.class)
                .containsExactly(new BigDecimal("50.01"), new BigDecimal("50.00"));
        answer.path(TABLE + "areas[*].unknownContributions")
                .entityList(Integer.class)
                .containsExactly(1, 0);
        answer.path(TABLE + "noArea.funding").entity(BigDecimal.class).isEqualTo(new BigDecimal("50.10"));
        answer.path(TABLE + "total.funding").entity(BigDecimal.class).isEqualTo(new BigDecimal("150.11"));
        answer.path(TABLE + "total.projects").entity(Integer.class).isEqualTo(3);
        answer.path(TABLE + "areas[*].suggestedProjects")
                .entityList(Integer.class)
                .containsExactly(0, 1);
    }

    @Test
    void membersAreCountedByTypeAndWhoWorksInTheAreaBesideThem() {
        Response answer = ask("R", null, null);
        assertThat(Question.rows(answer, TABLE + "areas[0].membersByType"))
                .containsExactly(Map.of("type", "SME", "count", 1), Map.of("type", "UNIVERSITY", "count", 1));
        assertThat(Question.rows(answer, TABLE + "noArea.membersByType"))
                .containsExactly(Map.of("type", "SME", "count", 1), Map.of("type", "UNKNOWN", "count", 1));
        answer.path(TABLE + "areas[*].declaring").entityList(Integer.class).containsExactly(0, 1);
        answer.path(TABLE + "total.declaring").valueIsNull();
        answer.path(TABLE + "areas[*].coordinatorShare")
                .entityList(Double.class)
                .containsExactly(0.5, 1.0);
        answer.path(TABLE + "total.outsideShare").entity(Double.class).isEqualTo(2.0 / 6);
    }

    @Test
    void newcomersAreKnownOnlyWhereTheDataGoBackFurther() {
        ask("R", null, null).path(TABLE + "total.newcomers").valueIsNull();
        Response later = ask("R", 2016, 2017);
        later.path(TABLE + "total.newcomers").entity(Integer.class).isEqualTo(2);
        later.path(TABLE + "total.members").entity(Integer.class).isEqualTo(3);
    }

    @Test
    void yearsOfThePeriodWithoutProjectsAreYearsWithNone() {
        Response answer = ask("R", null, null);
        answer.path(TABLE + "areas[0].trend.years[*].projects")
                .entityList(Integer.class)
                .containsExactly(1, 1, 0);
        answer.path(TABLE + "areas[0].trend.slope").entity(Double.class).isEqualTo(-0.5);
        answer.path(TABLE + "areas[0].trend.direction").entity(String.class).isEqualTo("NO_CLEAR_TREND");
        ask("R", 2016, 2017).path(TABLE + "areas[0].trend.slope").valueIsNull();
    }

    @Test
    void specialisationIsToldAgainstTheRegionsOfTheSameLevel() {
        Response answer = ask("R", null, null);
        answer.path(TABLE + "reference.regions").entity(Integer.class).isEqualTo(3);
        answer.path(TABLE + "reference.unavailable").valueIsNull();
        // R: Health 0.5 + 1, Mobility 0.5; S: 1.5, 0.5; T: 0, 1. Of R 2 of 5 participations, of Health 3 of 5.
        answer.path(TABLE + "areas[0].specialisation.quotient")
                .entity(Double.class)
                .satisfies(quotient -> assertThat(quotient).isCloseTo(1.25, within(1e-9)));
        answer.path(TABLE + "areas[0].specialisation.verdict")
                .entity(String.class)
                .isEqualTo("INSUFFICIENT_EVIDENCE");
        answer.path(TABLE + "krugman").entity(Double.class).satisfies(krugman -> assertThat(krugman)
                .isCloseTo(0.3, within(1e-9)));
    }

    @Test
    void aRegionThatSelectedTheDataIsComparedWithNothing() {
        GRAPH.run("MATCH (p:Project {id: 'project:four'}) DETACH DELETE p");
        snapshots.refresh();
        Response answer = ask("R", null, null);
        answer.path(TABLE + "reference.unavailable").entity(String.class).isEqualTo("DATA_SELECTED_BY_REGION");
        answer.path(TABLE + "reference.frame.code").entity(String.class).isEqualTo("R");
        answer.path(TABLE + "areas[0].specialisation").valueIsNull();
        answer.path(TABLE + "krugman").valueIsNull();
    }

    @Test
    void everyFigureOpensTheParticipationsBehindIt() {
        Map<String, Object> variables = variables("R", 2016, 2017);
        variables.put("withFacts", true);
        variables.put("measure", "NEWCOMERS");
        Response answer = Question.of(tester, "priority-area-coverage").ask(variables);
        answer.path(TABLE + "total.facts.edges[*].node.organisation.name")
                .entityList(String.class)
                .containsExactly("C", "B");
        answer.path(TABLE + "total.facts.edges[0].node.counted")
                .entity(BigDecimal.class)
                .isEqualTo(new BigDecimal("30.10"));
        answer.path(TABLE + "total.facts.edges[1].node.contribution").valueIsNull();
        answer.path(TABLE + "areas[1].facts.totalCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void factsOfOneRowAreReadPageByPage() {
        assertThat(organisationsOf(facts(Map.of("first", 1)))).containsExactly("C");
        String cursor = facts(Map.of("first", 1))
                .path(TABLE + "total.facts.pageInfo.endCursor")
                .entity(String.class)
                .get();
        Response next = facts(Map.of("first", 1, "after", cursor));
        assertThat(organisationsOf(next)).containsExactly("B");
        next.path(TABLE + "total.facts.edges[0].node.says[*].source.title")
                .entityList(String.class)
                .containsExactly("A source");
        Response one = facts(Map.of("first", 1, "isArea", true, "isTotal", false, "area", "area:m"));
        one.path(TABLE + "areas[*].area.name").entityList(String.class).containsExactly("Mobility");
    }

    private Response facts(Map<String, Object> more) {
        Map<String, Object> variables = variables("R", 2016, 2017);
        variables.putAll(Map.of("measure", "NEWCOMERS", "isArea", false, "isNone", false, "isTotal", true));
        variables.putAll(more);
        return Question.of(tester, "coverage-facts").ask(variables);
    }

    private static List<String> organisationsOf(Response facts) {
        return facts.path(TABLE + "total.facts.edges[*].node.organisation.name")
                .entityList(String.class)
                .get();
    }

    @Test
    void theSameIsToldOfAnotherPeriodToCompareWith() {
        Map<String, Object> variables = variables("R", 2017, 2017);
        variables.put("compareWith", Map.of("from", 2015, "to", 2015));
        Response answer = Question.of(tester, "priority-area-coverage").ask(variables);
        answer.path(TABLE + "silence").entity(String.class).isEqualTo("NO_AREA_KNOWN");
        answer.path(TABLE + "comparison.total.projects").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void whatIsNotKnownIsSaidAndNotCounted() {
        silent("U", null, null, "NO_ORGANISATION");
        silent("R", null, 2014, "BEFORE_DATA");
        silent("R", 2018, null, "AFTER_DATA");
        silent("S", 2017, 2017, "NO_PROJECT_IN_PERIOD");
        ask("U", null, null).path(TABLE + "explanation").entity(String.class).satisfies(text -> assertThat(text)
                .contains("No organisation"));
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsRefusedByArgument() {
        refused(variables("Z", null, null), "region");
        refused(variables("R", 2017, 2015), "to");
        refused(variables("R", 17, null), "from");
        Map<String, Object> scheme = variables("R", null, null);
        scheme.put("scheme", "scheme:skills");
        refused(scheme, "scheme");
        scheme.put("scheme", "scheme:none");
        refused(scheme, "scheme");
        Map<String, Object> compare = variables("R", null, null);
        compare.put("compareWith", Map.of());
        refused(compare, "compareWith");
        compare.put("compareWith", Map.of("scheme", "scheme:skills"));
        refused(compare, "scheme");
    }

    private void silent(String region, @Nullable Integer from, @Nullable Integer to, String reason) {
        Response answer = ask(region, from, to);
        answer.path(TABLE + "silence").entity(String.class).isEqualTo(reason);
        answer.path(TABLE + "areas").entityList(Object.class).hasSize(0);
        answer.path(TABLE + "total").valueIsNull();
    }

    private void refused(Map<String, Object> variables, String argument) {
        Question.of(tester, "priority-area-coverage").ask(variables).errors().satisfy(errors -> assertThat(
                        errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", argument));
    }

    private Response ask(String region, @Nullable Integer from, @Nullable Integer to) {
        return Question.of(tester, "priority-area-coverage").ask(variables(region, from, to));
    }

    private static Map<String, Object> variables(String region, @Nullable Integer from, @Nullable Integer to) {
        Map<String, Object> variables = new HashMap<>(Map.of("region", region, "scheme", "scheme:s3"));
        if (from != null) {
            variables.put("from", from);
        }
        if (to != null) {
            variables.put("to", to);
        }
        return variables;
    }
}
