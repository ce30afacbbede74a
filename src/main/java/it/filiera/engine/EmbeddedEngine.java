package it.filiera.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * A running Neo4j Community engine in this process, reachable by Bolt on a loopback port that was free.
 * One process at a time may run an engine on a folder.
 */
public final class EmbeddedEngine implements AutoCloseable {

    /** The only user of the engine. */
    public static final String USER = "neo4j";

    /** Touches what most questions touch: an index, links, a subquery, aggregation, order, maps and lists. */
    private static final String WARM_UP = """
            MATCH (n:Entity {id: $id})
            OPTIONAL MATCH (n)-[l:DESCRIBED_BY]->(m:Source)
            WITH n, collect(m {.id, year: coalesce(l.year, 0)}) AS sources
            RETURN n.id AS id, sources, EXISTS { (n)-[:BROADER]->() } AS narrow
            ORDER BY size(sources) DESC, id
            LIMIT 1
            """;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedEngine.class);

    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;

    private EmbeddedEngine(DatabaseManagementService service, URI uri, String password) {
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /**
     * Starts an engine on a folder, which is created when missing, and returns once it accepts connections.
     *
     * @throws EngineStartException when it cannot; the message says why and what would help
     */
    public static EmbeddedEngine start(Path data, DataSize pageCache) {
        DataFolder folder = DataFolder.prepare(data);
        DatabaseManagementService service = build(folder, pageCache);
        try {
            GraphDatabaseAPI graph = graph(service);
            requireRunning(graph, folder);
            String password = EnginePassword.in(folder, chosen -> setPassword(service, chosen));
            return new EmbeddedEngine(service, boltAddress(graph), password);
        } catch (RuntimeException failure) {
            service.shutdown();
            throw StartDiagnosis.explain(folder, failure);
        }
    }

    /** Where the engine listens, for example {@code bolt://127.0.0.1:40123}. */
    public URI uri() {
        return uri;
    }

    public String password() {
        return password;
    }

    /** Makes the engine load what planning and running a statement takes; the graph stays as it is. */
    void warmUp() {
        try {
            graph(service).executeTransactionally(WARM_UP, Map.of("id", ""));
        } catch (RuntimeException stopped) {
            LOG.debug("The engine was stopped before it was warm", stopped);
        }
    }

    /** Stops the engine, after a checkpoint; every acknowledged transaction is then on disk. Repeatable. */
    @Override
    public void close() {
        service.shutdown();
    }

    private static DatabaseManagementService build(DataFolder folder, DataSize pageCache) {
        try {
            return new DatabaseManagementServiceBuilder(folder.path())
                    .setConfig(EngineSettings.of(pageCache))
                    .build();
        } catch (RuntimeException failure) {
            throw StartDiagnosis.explain(folder, failure);
        }
    }

    private static GraphDatabaseAPI graph(DatabaseManagementService service) {
        return (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** The engine starts even when the graph's own store cannot be opened, and would only say so at the first query. */
    private static void requireRunning(GraphDatabaseAPI graph, DataFolder folder) {
        graph.getDependencyResolver()
                .resolveDependency(DatabaseStateService.class)
                .causeOfFailure(graph.databaseId())
                .ifPresent(cause -> {
                    throw StartDiagnosis.explain(folder, cause);
                });
    }

    private static URI boltAddress(GraphDatabaseAPI graph) {
        int port = graph.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://" + EngineSettings.LOOPBACK + ":" + port);
    }

    private static void setPassword(DatabaseManagementService service, String password) {
        GraphDatabaseService system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        system.executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
}
