package it.filiera.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Everything a graph says as sorted lines: equal dumps are equal graphs. The books of loads, accounts and changes are left out. */
public final class GraphDump {

    private static final String NODES = """
            MATCH (n)
            WHERE NOT n:ImportJob AND NOT n:ImportNotice AND NOT n:ImportMerge AND NOT n:Migration AND NOT n:Account AND NOT n:AuditEntry
              AND NOT n:GraphState AND NOT n:JournalEntry AND NOT n:JournalThing AND NOT n:JournalLink
            RETURN labels(n) AS kind, properties(n) AS properties
            """;
    private static final String LINKS = """
            MATCH (a)-[l]->(b)
            WHERE NOT a:ImportJob
            RETURN [a.id, type(l), b.id] AS kind, properties(l) AS properties
            """;

    private GraphDump() {}

    public static List<String> of(Driver driver) {
        try (Session session = driver.session()) {
            return Stream.of(NODES, LINKS)
                    .flatMap(query -> session.run(query).list(GraphDump::line).stream())
                    .sorted()
                    .toList();
        }
    }

    private static String line(Record row) {
        Object[] kind = row.get("kind").asList().toArray();
        Arrays.sort(kind);
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        return Arrays.toString(kind) + " " + properties;
    }
}
