package it.filiera.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/**
 * Writes a network of any size straight into the graph, shaped like Horizon 2020: six projects for ten organisations, two to
 * twenty partners each, a few organisations in very many projects, two technologies and mostly one of eight areas per project;
 * a hundred regions of 25 countries, and a value chain of six stages. The same size gives the same.
 */
final class NetworkGenerator {

    private static final int BATCH = 5000;
    private static final int TECHNOLOGIES = 400;
    private static final int COUNTRIES = 25;
    private static final int PARTS = 4;
    private static final int AREA_COUNT = 8;
    private static final double ADDRESSING = .8;
    private static final double OFFERING = .3;
    private static final int CONTRIBUTION = 200_000;

    static final int REGIONS = COUNTRIES * PARTS;
    static final String SKILLS = "scheme:made";
    static final String AREAS = "scheme:made-areas";
    static final String CHAIN = "chain:made";
    private static final double SKEW = 2.2;
    private static final List<String> TYPES =
            List.of("SME", "LARGE_COMPANY", "UNIVERSITY", "RESEARCH_ORGANISATION", "PUBLIC_BODY", "COMPANY");

    private final Driver driver;
    private final int organisations;
    private final Random random = new Random(7);

    NetworkGenerator(Driver driver, int organisations) {
        this.driver = driver;
        this.organisations = organisations;
    }

    int projects() {
        return organisations * 6 / 10;
    }

    static String organisation(int number) {
        return "org:made-%06d".formatted(number);
    }

    static String technology(int number) {
        return "tech:made-%03d".formatted(number);
    }

    static String region(int number) {
        return "C" + (char) ('A' + number / PARTS) + (number % PARTS + 1);
    }

    void write() {
        frame();
        run(
                "UNWIND range(0, $count - 1) AS i WITH i, right('00' + i, 3) AS code "
                        + "CREATE (:Entity:Concept:Technology {id: 'tech:made-' + code, name: 'technology ' + code, "
                        + "labelEn: 'technology ' + code, labelIt: 'tecnologia ' + code, scheme: 'scheme:made'})",
                Map.of("count", TECHNOLOGIES));
        chain();
        batches(
                organisations,
                this::organisationRow,
                "UNWIND $rows AS row MATCH (r:Entity {id: 'region:' + row.nuts}) "
                        + "CREATE (o:Entity:Organisation {id: row.id, name: row.name, type: row.type, country: row.country, "
                        + "nuts: row.nuts})-[:LOCATED_IN {source: 'source:made'}]->(r) "
                        + "WITH o, row UNWIND row.offers AS id MATCH (t:Entity {id: id}) "
                        + "CREATE (o)-[:OFFERS {source: 'source:made', origin: 'INFERRED', family: 'TOPIC', rule: 'made', "
                        + "confidence: 0.8}]->(t)");
        batches(
                projects(),
                this::projectRow,
                "UNWIND $rows AS row CREATE (p:Entity:Project {id: row.id, name: row.name, acronym: row.name, "
                        + "startYear: row.startYear, endYear: row.startYear + 3, start: toString(row.startYear), "
                        + "end: toString(row.startYear + 3)}) WITH p, row "
                        + "CALL (p, row) { UNWIND row.technologies AS id MATCH (t:Entity {id: id}) "
                        + "CREATE (p)-[:USES {source: 'source:made', origin: 'DECLARED'}]->(t) } "
                        + "CALL (p, row) { UNWIND row.areas AS id MATCH (a:Entity {id: id}) "
                        + "CREATE (p)-[:ADDRESSES {source: 'source:made', origin: 'DECLARED'}]->(a) } "
                        + "CALL (p, row) { UNWIND range(0, size(row.partners) - 1) AS nth "
                        + "MATCH (o:Entity {id: row.partners[nth]}) CREATE (o)-[:PARTICIPATES_IN "
                        + "{role: CASE nth WHEN 0 THEN 'COORDINATOR' ELSE 'PARTICIPANT' END, contribution: row.each, "
                        + "source: 'source:made', origin: 'DECLARED'}]->(p) }");
    }

    /** Source, regions, schemes and areas. */
    private void frame() {
        run("CREATE (:Source {id: 'source:made', title: 'Made up', rank: 1})", Map.of());
        run(
                "UNWIND $regions AS code MERGE (c:Entity:Region {id: 'region:' + left(code, 2)}) "
                        + "SET c += {code: left(code, 2), name: left(code, 2), level: 0} "
                        + "CREATE (:Entity:Region {id: 'region:' + code, code: code, name: code, level: 1})"
                        + "-[:PART_OF {source: 'source:made'}]->(c)",
                Map.of(
                        "regions",
                        IntStream.range(0, REGIONS)
                                .mapToObj(NetworkGenerator::region)
                                .toList()));
        run(
                "CREATE (:Entity:Scheme {id: $skills, titleEn: 'Made skills', kind: 'TECHNOLOGY', source: 'source:made'}), "
                        + "(:Entity:Scheme {id: $areas, titleEn: 'Made areas', kind: 'PRIORITY_AREA', source: 'source:made'}) "
                        + "WITH 1 AS one UNWIND range(0, $count - 1) AS i CREATE (:Entity:Concept:PriorityArea "
                        + "{id: 'area:made-' + i, scheme: $areas, notation: toString(i), name: 'area ' + i, labelEn: 'area ' + i, "
                        + "source: 'source:made'})",
                Map.of("skills", SKILLS, "areas", AREAS, "count", AREA_COUNT));
    }

    /** Six stages in a row, each of which requires two technologies. */
    private void chain() {
        run(
                "CREATE (c:Entity:ValueChain {id: $chain, name: 'Made', labelEn: 'Made', source: 'source:made'}) "
                        + "WITH c UNWIND range(1, 6) AS i CREATE (s:Entity:Stage {id: 'stage:made-' + i, name: 'stage ' + i, "
                        + "labelEn: 'stage ' + i, order: i, source: 'source:made'})-[:PART_OF {source: 'source:made'}]->(c) "
                        + "WITH s, i UNWIND [i * 20, i * 20 + 1] AS t MATCH (tech:Entity {id: 'tech:made-' + right('00' + t, 3)}) "
                        + "CREATE (s)-[:REQUIRES {source: 'source:made', origin: 'DECLARED'}]->(tech) "
                        + "WITH DISTINCT s, i MATCH (before:Entity {id: 'stage:made-' + (i - 1)}) "
                        + "CREATE (before)-[:FEEDS {source: 'source:made', origin: 'DECLARED'}]->(s)",
                Map.of("chain", CHAIN));
    }

    private Map<String, Object> organisationRow(int number) {
        String region = region(random.nextInt(REGIONS));
        return Map.of(
                "id",
                organisation(number),
                "name",
                "Organisation " + number,
                "type",
                TYPES.get(number % TYPES.size()),
                "country",
                region.substring(0, 2),
                "nuts",
                region,
                "offers",
                random.nextDouble() < OFFERING ? List.of(technology(random.nextInt(TECHNOLOGIES))) : List.of());
    }

    private Map<String, Object> projectRow(int number) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", "project:made-%06d".formatted(number));
        row.put("name", "PROJECT " + number);
        row.put("startYear", 2014 + random.nextInt(10));
        row.put(
                "technologies",
                random.ints(2, 0, TECHNOLOGIES)
                        .distinct()
                        .mapToObj(NetworkGenerator::technology)
                        .toList());
        row.put(
                "areas",
                random.nextDouble() < ADDRESSING ? List.of("area:made-" + random.nextInt(AREA_COUNT)) : List.of());
        row.put("each", CONTRIBUTION);
        int partners = 2 + (int) (18 * Math.pow(random.nextDouble(), 2));
        row.put(
                "partners",
                random.doubles(partners)
                        .mapToInt(draw -> (int) (organisations * Math.pow(draw, SKEW)))
                        .distinct()
                        .mapToObj(NetworkGenerator::organisation)
                        .toList());
        return row;
    }

    private void batches(int count, IntFunction<Map<String, Object>> row, String statement) {
        for (int from = 0; from < count; from += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + BATCH); i++) {
                rows.add(row.apply(i));
            }
            run(statement, Map.of("rows", rows));
        }
    }

    private void run(String statement, Map<String, Object> parameters) {
        driver.executableQuery(statement).withParameters(parameters).execute();
    }
}
