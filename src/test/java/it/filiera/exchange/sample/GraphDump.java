package it.filiera.exchange.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Everything in a graph as sorted lines, but the records of loads and migrations: equal dumps are equal graphs. */
final class GraphDump {

    private static final String NODES =
            "MATCH (n) WHERE NOT n:ImportJob AND NOT n:Migration RETURN labels(n) AS kind, properties(n) AS properties";
    private static final String LINKS =
            "MATCH (a)-[l]->(b) RETURN [a.id, type(l), b.id] AS kind, properties(l) AS properties";

    private GraphDump() {}

    static List<String> of(Driver driver) {
        try (Session session = driver.session()) {
            return Stream.of(NODES, LINKS)
                    .flatMap(query -> session.run(query).list(GraphDump::line).stream())
                    .sorted()
                    .toList();
        }
    }

    private static String line(Record row) {
        Object[] kind = row.get("kind").asList().toArray();
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        return Arrays.toString(kind) + " " + properties;
    }
}
