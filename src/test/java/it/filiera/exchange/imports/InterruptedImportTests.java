package it.filiera.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.FilieraApplication;
import it.filiera.benchmark.CordisGenerator;
import it.filiera.engine.EmbeddedEngine;
import it.filiera.exchange.export.TestExports;
import it.filiera.graphdb.TestGraphAccess;
import it.filiera.testing.GraphDump;
import it.filiera.testing.JavaProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** An import with five power cuts in it gives the same graph, and the same report, as one without. */
class InterruptedImportTests {

    private static final int PROJECTS = 500;
    private static final String DONE = "is done";

    /** What the service says when it is where the cut is to be; each later in the import than the one before. */
    private static final List<String> MOMENTS = List.of(
            "Going on with the import of cordis-HORIZON.zip at READING",
            "rows to load",
            "loading organisations",
            "loading participations",
            "Inference rules speak of");

    private static final String REPORT = """
            MATCH (j:ImportJob) WHERE j.kind = 'UPLOAD'
            RETURN j.state AS state, j.rowsDone AS done, j.rowsOf AS of, j.rowsRejected AS rejected, j.tables AS tables,
              j.tableCreated AS created, j.tableUnchanged AS unchanged, j.tableRejected AS rejectedOfTable,
              COUNT { (j)-[:HAS_NOTICE]->() } AS notices
            """;

    @TempDir
    private static Path folder;

    /** The data of a service that has been started once and is empty: what each case begins with. */
    private static Path empty;

    @BeforeAll
    static void startOnce() {
        empty = folder.resolve("empty");
        try (JavaProcess first = start(empty)) {
            first.awaitLine("Started FilieraApplication");
            first.terminate();
            first.exitCode();
        }
    }

    @Test
    void fiveCutsChangeNothing() throws IOException {
        Path file = CordisGenerator.write(folder.resolve("cordis-HORIZON.zip"), PROJECTS);
        Path undisturbed = prepare("undisturbed", file);
        Path cut = prepare("cut", file);
        CompletableFuture<Void> withoutCuts = CompletableFuture.runAsync(() -> await(undisturbed, DONE));
        MOMENTS.forEach(moment -> await(cut, moment));
        await(cut, DONE);
        withoutCuts.join();
        assertThat(rows(cut, REPORT)).isEqualTo(rows(undisturbed, REPORT));
        assertThat(rows(cut, REPORT).get(0)).containsEntry("state", "DONE");
        assertThat(export(cut)).hasSameBinaryContentAs(export(undisturbed));
    }

    /** Cut while it loads, cancelled meanwhile, and cut again while what it wrote is taken back. */
    @Test
    void takingBackSurvivesACutToo() throws IOException {
        Path data = prepare("cancelled", CordisGenerator.write(folder.resolve("cordis-H2020.zip"), PROJECTS));
        List<String> before = asked(data, GraphDump::of);
        await(data, "loading participations");
        assertThat(asked(data, GraphDump::of)).hasSizeGreaterThan(before.size());
        rows(data, "MATCH (j:ImportJob {kind: 'UPLOAD'}) SET j.cancelRequested = true");
        await(data, "taking back what it wrote");
        await(data, DONE);
        assertThat(rows(data, REPORT).get(0)).containsEntry("state", "CANCELLED");
        assertThat(asked(data, GraphDump::of)).isEqualTo(before);
    }

    private static Path export(Path data) throws IOException {
        Path file = data.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            asked(data, driver -> {
                try {
                    TestExports.bundle(new TestGraphAccess(driver).reader()).write(out);
                    return file;
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        }
        return file;
    }

    private static Path prepare(String name, Path file) throws IOException {
        Path data = folder.resolve(name);
        FileSystemUtils.copyRecursively(empty, data);
        try (EmbeddedEngine engine = engine(data);
                Driver driver = driver(engine)) {
            WaitingImport.leave(driver, data.resolve("imports"), file, "CORDIS_ZIP");
        }
        return data;
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
        return asked(data, driver -> driver.executableQuery(query).execute().records().stream()
                .map(org.neo4j.driver.Record::asMap)
                .toList());
    }

    private static <T> T asked(Path data, Function<Driver, T> question) {
        try (EmbeddedEngine engine = engine(data);
                Driver driver = driver(engine)) {
            return question.apply(driver);
        }
    }

    private static EmbeddedEngine engine(Path data) {
        return EmbeddedEngine.start(data, DataSize.ofMegabytes(32));
    }

    private static Driver driver(EmbeddedEngine engine) {
        return GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedEngine.USER, engine.password()));
    }
}
