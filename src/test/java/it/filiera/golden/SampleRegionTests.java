package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Lombardy in the sample: its table of coverage and its chains, counted again in Cypher. */
@SampleGraphTest
class SampleRegionTests {

    private static final String TABLE = "priorityAreaCoverage.";
    private static final String ST_MICROELECTRONICS = "org:pic-999977657";

    /** Projects that start in the period with an organisation of Lombardy, and the areas that each addresses with 0.7. */
    private static final String PROJECTS = """
            MATCH (o:Organisation)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(:Region {code: 'ITC4'})
            WHERE NOT o.id IN $without
            MATCH (o)-[part:PARTICIPATES_IN]->(p:Project)
            WHERE 2015 <= p.startYear <= 2017
            CALL (p) {
              MATCH (p)-[link:ADDRESSES]->(a:PriorityArea {scheme: 'scheme:s3-lombardy-2014-2020'})
              WITH a, coalesce(link.family, 'DECLARED') AS family, max(coalesce(link.confidence, 0.9)) AS sure
              WITH a, 1 - reduce(doubt = 1.0, each IN collect(sure) | doubt * (1 - each)) AS confidence
              WHERE confidence > 0.6999
              RETURN collect(a.id) AS areas
            }
            """;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Driver driver;

    @Test
    void everyRowIsWhatCypherCounts() {
        Map<String, Map<String, Object>> counted = countedRows(List.of());
        Response answer = coverage();
        List<Map<String, Object>> rows = Question.rows(answer, TABLE + "areas");
        assertThat(rows).hasSize(7);
        rows.forEach(
                row -> same(row, counted.getOrDefault(id(row), Map.of("projects", 0L, "members", 0L, "funding", 0.0))));
        same(Question.fields(answer, TABLE + "noArea"), counted.get("none"));
    }

    /** Projects by their call topic, members and money from the tables of the sample, with a pencil: src/docs/coverage.md. */
    @ParameterizedTest
    @CsvSource({
        "area:s3-lombardy-2014-aerospace, 21, 14, 6263252.28",
        "area:s3-lombardy-2014-creative-cultural, 9, 9, 3977660.50",
        "area:s3-lombardy-2014-sustainable-mobility, 18, 15, 7613346.88"
    })
    void threeCellsAreWhatWasCountedByHand(String area, int projects, int members, BigDecimal funding) {
        Map<String, Object> row = Question.rows(coverage(), TABLE + "areas").stream()
                .filter(each -> id(each).equals(area))
                .findFirst()
                .orElseThrow();
        assertThat(row).containsEntry("projects", projects).containsEntry("members", members);
        assertThat(money(row.get("funding"))).isEqualByComparingTo(funding);
    }

    @Test
    void theRowsSumUpToTheProgrammesTotalToTheCent() {
        Response answer = coverage();
        BigDecimal sum = Question.rows(answer, TABLE + "areas").stream()
                .map(row -> money(row.get("funding")))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(money(Question.fields(answer, TABLE + "noArea").get("funding")));
        BigDecimal total = money(Question.fields(answer, TABLE + "total").get("funding"));
        assertThat(sum).isEqualByComparingTo(total);
        Object counted = cypher(PROJECTS + "RETURN round(sum(part.contribution), 2) AS funding", List.of())
                .get(0)
                .get("funding");
        assertThat(total).isEqualByComparingTo(money(counted));
    }

    @Test
    void aSampleThatLombardySelectedSaysNothingOfItsSpecialisation() {
        Response answer = coverage();
        answer.path(TABLE + "reference.unavailable").entity(String.class).isEqualTo("DATA_SELECTED_BY_REGION");
        answer.path(TABLE + "areas[*].specialisation").entityList(Object.class).satisfies(found -> assertThat(found)
                .containsOnlyNulls());
        answer.path(TABLE + "krugman").valueIsNull();
    }

    @Test
    void withoutStMicroelectronicsTheTableIsWhatCypherCountsWithoutIt() {
        Response answer = Question.of(tester, "what-if")
                .ask(Map.of(
                        "changes",
                        Map.of("leave", List.of(ST_MICROELECTRONICS)),
                        "region",
                        "ITC4",
                        "scheme",
                        "scheme:s3-lombardy-2014-2020",
                        "from",
                        2015,
                        "to",
                        2017,
                        "valueChain",
                        "chain:home-of-iot"));
        Map<String, Map<String, Object>> rows = countedRows(List.of(ST_MICROELECTRONICS));
        assertThat(Question.rows(answer, "whatIf.priorityAreaCoverage.after.areas"))
                .hasSize(7)
                .allSatisfy(row -> same(row, rows.get(id(row))));
        Object counted = cypher(
                        PROJECTS + "RETURN round(sum(part.contribution), 2) AS funding", List.of(ST_MICROELECTRONICS))
                .get(0)
                .get("funding");
        answer.path("whatIf.priorityAreaCoverage.after.total.funding")
                .entity(BigDecimal.class)
                .satisfies(total -> assertThat(total).isEqualByComparingTo(money(counted)));
        answer.path("whatIf.priorityAreaCoverage.difference[-1:].members")
                .entityList(Integer.class)
                .containsExactly(-1);
    }

    @Test
    void sixChainsAreThereAndEachTellsItsGapsInLombardy() {
        List<Map<String, Object>> chains =
                Question.rows(Question.of(tester, "value-chains").ask(Map.of()), "valueChains");
        assertThat(chains).hasSize(6);
        for (Map<String, Object> chain : chains) {
            Response gaps = Question.of(tester, "value-chain-gaps")
                    .ask(Map.of("valueChain", String.valueOf(chain.get("id")), "region", "ITC4"));
            gaps.path("valueChainGaps.problem").valueIsNull();
            assertThat(Question.rows(gaps, "valueChainGaps.stages"))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(stage ->
                            assertThat(String.valueOf(stage.get("verdict"))).isNotEqualTo("NOT_DEFINED"));
        }
    }

    private static void same(Map<String, Object> row, @Nullable Map<String, Object> found) {
        Map<String, Object> counted = Objects.requireNonNull(found);
        assertThat(((Number) Objects.requireNonNull(row.get("projects"))).longValue())
                .as("projects of %s", id(row))
                .isEqualTo(counted.get("projects"));
        assertThat(((Number) Objects.requireNonNull(row.get("members"))).longValue())
                .as("members of %s", id(row))
                .isEqualTo(counted.get("members"));
        assertThat(money(row.get("funding"))
                        .subtract(money(counted.get("funding")))
                        .abs())
                .as("funding of %s", id(row))
                .isLessThan(new BigDecimal("1"));
    }

    private static String id(Map<String, Object> row) {
        return row.get("area") instanceof Map<?, ?> area ? String.valueOf(area.get("id")) : "none";
    }

    private static BigDecimal money(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value));
    }

    private Response coverage() {
        return Question.of(tester, "priority-area-coverage")
                .ask(Map.of("region", "ITC4", "scheme", "scheme:s3-lombardy-2014-2020", "from", 2015, "to", 2017));
    }

    /** The rows of the table by area, without some organisations; {@code none} is what belongs to no area. */
    private Map<String, Map<String, Object>> countedRows(List<String> without) {
        Map<String, Map<String, Object>> counted = new HashMap<>();
        cypher(PROJECTS + """
                UNWIND CASE areas WHEN [] THEN ['none'] ELSE areas END AS area
                WITH area, size(CASE areas WHEN [] THEN ['none'] ELSE areas END) AS parts, o, p, part
                RETURN area, count(DISTINCT p) AS projects, count(DISTINCT o) AS members,
                  sum(part.contribution / parts) AS funding
                """, without).forEach(row -> counted.put(String.valueOf(row.get("area")), row));
        return counted;
    }

    private List<Map<String, Object>> cypher(String statement, List<String> without) {
        return driver.executableQuery(statement).withParameters(Map.of("without", without)).execute().records().stream()
                .map(Record::asMap)
                .toList();
    }
}
