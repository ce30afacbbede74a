package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final String MOVED = """
            query Moved($chain: ID!, $organisation: ID!) {
              whatIf(changes: {join: [{organisation: $organisation, region: "ITI4"}]}) {
                valueChainGaps(valueChain: $chain, region: "ITC4") {
                  after {
                    stages {
                      technologies { technology { id } supplierCount }
                      closings(first: 100) { kind technology { id } organisation { id } }
                    }
                  }
                }
              }
            }
            """;

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

    /**
     * Every row counted again in Python from the tables of the sample and the rules, by a program that shares nothing with this one:
     * organisations, projects, those that are only suggested, coordinated ones, cents. Type by type, year by year and share by share
     * it agreed as well.
     */
    @ParameterizedTest
    @CsvSource({
        "ITC4, 2014, 21 23 37 7 18539409.43; 14 21 2 5 6263252.28; 10 11 2 2 3223995.55; 9 9 0 1 3977660.50;"
                + " 61 63 9 19 23925448.26; 32 46 1 4 21830979.34; 15 18 14 2 7613346.88; 134 260 0 91 117435401.81;"
                + " 239 451 0 131 202809494.05",
        "ITC4C, 2014, 13 17 27 5 13834684.18; 11 16 1 4 5322927.28; 6 7 2 1 2502670.72; 9 9 0 1 3977660.50;"
                + " 36 44 7 14 16910953.95; 24 40 0 3 18004743.62; 12 16 6 1 4967648.13; 93 214 0 67 93727355.75;"
                + " 161 363 0 96 159248644.13",
        "ITC4, 2021, 29 50 67 6 20725775.71; 9 9 3 1 2920354.25; 21 23 52 7 18539409.43; 10 11 2 2 3223995.55;"
                + " 32 46 1 4 21830979.34; 30 28 16 2 16081519.39; 62 64 10 20 22586339.01; 8 6 14 0 1559884.13;"
                + " 117 222 0 90 95341237.24; 239 451 0 131 202809494.05"
    })
    void everyCellIsWhatWasCountedFromTheTables(String region, String version, String counted) {
        String scheme = "scheme:s3-lombardy-" + (version.equals("2014") ? "2014-2020" : "2021-2027");
        Response answer = Question.of(tester, "priority-area-coverage")
                .ask(Map.of("region", region, "scheme", scheme, "from", 2015, "to", 2017));
        List<Map<String, Object>> rows = new ArrayList<>(Question.rows(answer, TABLE + "areas"));
        rows.add(Question.fields(answer, TABLE + "noArea"));
        rows.add(Question.fields(answer, TABLE + "total"));
        assertThat(rows.stream().map(SampleRegionTests::cells).collect(Collectors.joining("; ")))
                .isEqualTo(counted);
    }

    private static String cells(Map<String, Object> row) {
        return Stream.of("members", "projects", "suggestedProjects", "coordinated", "funding")
                .map(field -> field.equals("funding")
                        ? money(row.get(field)).setScale(2).toPlainString()
                        : String.valueOf(row.get(field)))
                .collect(Collectors.joining(" "));
    }

    /**
     * Each technology of the six chains that hangs on one organisation of Lombardy: put that one into Lazio, and it is asked for back
     * among the first three partners. Telecom Italia and Brembo are not: of the many others elsewhere three are better known in Lombardy.
     */
    @Test
    void theOnlySupplierIsAskedForBackWhenItIsElsewhere() {
        Map<String, Boolean> askedBack = new TreeMap<>();
        for (Map<String, Object> chain :
                Question.rows(Question.of(tester, "value-chains").ask(Map.of()), "valueChains")) {
            String id = String.valueOf(chain.get("id"));
            Response gaps = Question.of(tester, "value-chain-gaps").ask(Map.of("valueChain", id, "region", "ITC4"));
            String single = "valueChainGaps.stages[*].technologies[?(@.verdict == 'SINGLE_SUPPLIER')]";
            List<String> technologies = gaps.path(single + ".technology.id")
                    .entityList(String.class)
                    .get();
            List<String> suppliers = gaps.path(single + ".suppliers[0].organisation.id")
                    .entityList(String.class)
                    .get();
            for (int at = 0; at < technologies.size(); at++) {
                askedBack.merge(
                        suppliers.get(at) + " for " + technologies.get(at),
                        asksBack(id, technologies.get(at), suppliers.get(at)),
                        Boolean::logicalAnd);
            }
        }
        assertThat(askedBack).hasSizeGreaterThan(5);
        assertThat(askedBack.entrySet().stream()
                        .filter(entry -> !entry.getValue())
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "org:pic-984966422 for tech:euroscivoc-25-75-461-1235",
                        "org:pic-999908496 for tech:euroscivoc-25-73-30020-455-1221");
    }

    /** Whether the first three partners proposed for a technology hold the organisation, once that lies in Lazio. */
    private boolean asksBack(String chain, String technology, String organisation) {
        Response answer = tester.document(MOVED)
                .variable("chain", chain)
                .variable("organisation", organisation)
                .execute();
        String stages = "whatIf.valueChainGaps.after.stages[*].";
        answer.path(stages + "technologies[?(@.technology.id == '" + technology + "')].supplierCount")
                .entityList(Integer.class)
                .satisfies(counts -> assertThat(counts).isNotEmpty().containsOnly(0));
        List<String> partners = answer.path(stages + "closings[?(@.kind == 'PARTNER' && @.technology.id == '"
                        + technology + "')].organisation.id")
                .entityList(String.class)
                .get();
        assertThat(partners).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        return partners.contains(organisation);
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
