package it.filiera.testing;

import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.TestGraphAccess;
import it.filiera.graphdb.migrations.MigrationRunner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;

/** A tiny graph given as Cypher text, on a real, migrated engine; see the package for how to use it. */
public final class EmbeddedGraph implements BeforeEachCallback {

    private static final Lazy<TestGraphAccess> MIGRATED = new Lazy<>(() -> {
        TestGraphAccess access = new TestGraphAccess(TestEngine.LITERAL.driver());
        new MigrationRunner(access.reader(), access.writer()).run();
        return access;
    });

    private final String content;

    private EmbeddedGraph(String content) {
        this.content = content;
    }

    /** A graph that holds what one {@code CREATE} statement makes. */
    public static EmbeddedGraph of(String create) {
        return new EmbeddedGraph(create);
    }

    public static EmbeddedGraph empty() {
        return new EmbeddedGraph("");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        clear();
        if (!content.isBlank()) {
            run(content);
        }
    }

    /** Removes every node but the records of the migrations. */
    public void clear() {
        MIGRATED.get();
        run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
    }

    /** Runs one statement for its effect, for example a {@code CREATE}. */
    public void run(String cypher) {
        rows(cypher);
    }

    /** The rows of one statement, each by column name. */
    public List<Map<String, Object>> rows(String cypher) {
        return rows(cypher, Map.of());
    }

    public List<Map<String, Object>> rows(String cypher, Map<String, Object> parameters) {
        return driver().executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(org.neo4j.driver.Record::asMap)
                .toList();
    }

    public GraphReader reader() {
        return MIGRATED.get().reader();
    }

    public GraphWriter writer() {
        return MIGRATED.get().writer();
    }

    /** What names the engine as an application's Neo4j server, as {@code --name=value} arguments. */
    public List<String> serverArguments() {
        return TestEngine.LITERAL.properties().entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .sorted()
                .toList();
    }

    public Driver driver() {
        return TestEngine.LITERAL.driver();
    }
}
