package it.filiera.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.neo4j.driver.Driver;

/**
 * Writes a network of any size straight into the graph, shaped like Horizon 2020: six projects for ten organisations, two to
 * twenty partners each, a few organisations in very many projects, two technologies per project. The same size gives the same.
 */
final class NetworkGenerator {

    private static final int BATCH = 5000;
    private static final int TECHNOLOGIES = 400;
    private static final int COUNTRIES = 25;
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

    void write() {
        run(
                "UNWIND range(0, $count - 1) AS i WITH i, right('00' + i, 3) AS code "
                        + "CREATE (:Entity:Concept:Technology {id: 'tech:made-' + code, name: 'technology ' + code, "
                        + "labelEn: 'technology ' + code, labelIt: 'tecnologia ' + code, scheme: 'scheme:made'})",
                Map.of("count", TECHNOLOGIES));
        run("CREATE (:Source {id: 'source:made', title: 'Made up', rank: 1})", Map.of());
        batches(organisations, this::organisationRow, "UNWIND $rows AS row CREATE (o:Entity:Organisation) SET o = row");
        batches(
                projects(),
                this::projectRow,
                "UNWIND $rows AS row CREATE (p:Entity:Project {id: row.id, name: row.name, acronym: row.name, "
                        + "startYear: row.startYear, endYear: row.startYear + 3, start: toString(row.startYear), "
                        + "end: toString(row.startYear + 3)}) WITH p, row "
                        + "CALL (p, row) { UNWIND row.technologies AS id MATCH (t:Entity {id: id}) "
                        + "CREATE (p)-[:USES {source: 'source:made', origin: 'DECLARED'}]->(t) } "
                        + "CALL (p, row) { UNWIND row.partners AS id MATCH (o:Entity {id: id}) "
                        + "CREATE (o)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:made', origin: 'DECLARED'}]->(p) }");
    }

    private Map<String, Object> organisationRow(int number) {
        return Map.of(
                "id",
                organisation(number),
                "name",
                "Organisation " + number,
                "type",
                TYPES.get(number % TYPES.size()),
                "country",
                "C" + (char) ('A' + random.nextInt(COUNTRIES)));
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
