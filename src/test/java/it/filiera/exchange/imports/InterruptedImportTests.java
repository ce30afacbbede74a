package it.filiera.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.FilieraApplication;
import it.filiera.benchmark.CordisGenerator;
import it.filiera.engine.EmbeddedEngine;
import it.filiera.testing.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

/** An import with five power cuts in it gives the same graph, and the same report, as one without. */
class InterruptedImportTests {

    private static final int PROJECTS = 1500;
    private static final String DONE = "is done";

    /** What the service says when it is where the cut is to be; each later in the import than the one before. */
    private static final List<String> MOMENTS = List.of(
            "Going on with the import of cordis-HORIZON.zip at READING",
            "rows to load",
            "loading organisations",
            "loading participations",
            "Inference rules speak of");

    /** Everything but what tells of the runs themselves, as one text for each node and link. */
    private static final String GRAPH = """
            MATCH (n) WHERE NOT n:ImportJob AND NOT n:ImportNotice AND NOT n:Migration AND NOT n:Account
              AND NOT n:AuditEntry
            OPTIONAL MATCH (n)-[l]->(m)
            RETURN labels(n)[0] + coalesce(n.id, '') AS from, properties(n) AS node, type(l) AS type,
              properties(l) AS link, m.id AS to
            ORDER BY from, type, to, toString(l.role)
            """;

    private static final String REPORT = """
            MATCH (j:ImportJob) WHERE j.kind = 'UPLOAD'
            RETURN j.state AS state, j.rowsDone AS done, j.rowsOf AS of, j.rowsRejected AS rejected, j.tables AS tables,
              j.tableCreated AS created, j.tableUnchanged AS unchanged, j.tableRejected AS rejectedOfTable,
              COUNT { (j)-[:HAS_NOTICE]->() } AS notices
            """;

    @TempDir
    private Path folder;

    @Test
    void fiveCutsChangeNothing() throws IOException {
        Path file = CordisGenerator.write(folder.resolve("cordis-HORIZON.zip"), PROJECTS);
        Path undisturbed = folder.resolve("undisturbed");
        prepare(undisturbed, file);
        await(undisturbed, DONE);
        Path cut = folder.resolve("cut");
        prepare(cut, file);
        MOMENTS.forEach(moment -> await(cut, moment));
        await(cut, DONE);
        assertThat(rows(cut, REPORT)).isEqualTo(rows(undisturbed, REPORT));
        assertThat(rows(cut, REPORT).get(0)).containsEntry("state", "DONE");
        assertThat(rows(cut, GRAPH)).hasSizeGreaterThan(PROJECTS).isEqualTo(rows(undisturbed, GRAPH));
    }

    private static void prepare(Path data, Path file) throws IOException {
        Files.createDirectories(data);
        try (JavaProcess first = start(data)) {
            first.awaitLine("Started FilieraApplication");
            first.terminate();
            first.exitCode();
        }
        try (EmbeddedEngine engine = engine(data);
                Driver driver = driver(engine)) {
            WaitingImport.leave(driver, data.resolve("imports"), file, "CORDIS_ZIP");
        }
    }

    /** Starts the service and ends it with {@code kill -9} when it says the words. */
    private static void await(Path data, String words) {
        try (JavaProcess application = start(data)) {
            application.awaitLine(words);
            application.kill();
        }
    }

    private static JavaProcess start(Path data) {
        return JavaProcess.start(
                FilieraApplication.class, "--filiera.data=" + data, "--filiera.sample=false", "--server.port=0");
    }

    private static List<Map<String, Object>> rows(Path data, String query) {
        try (EmbeddedEngine engine = engine(data);
                Driver driver = driver(engine)) {
            return driver.executableQuery(query).execute().records().stream()
                    .map(org.neo4j.driver.Record::asMap)
                    .toList();
        }
    }

    private static EmbeddedEngine engine(Path data) {
        return EmbeddedEngine.start(data, DataSize.ofMegabytes(32));
    }

    private static Driver driver(EmbeddedEngine engine) {
        return GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedEngine.USER, engine.password()));
    }
}
