package it.filiera.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.FilieraApplication;
import it.filiera.engine.EmbeddedEngine;
import it.filiera.testing.JavaProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

/** The life of a fresh installation with a power cut in it, in processes of its own. */
class InterruptedLoadTests {

    private static final int SIGTERM = 128 + 15;

    @TempDir
    Path folder;

    @Test
    void aLoadCutByKillNineIsCompleteAndWithoutDuplicatesAfterTheNextStart() {
        try (JavaProcess application = start()) {
            application.awaitLine("rows, organisations");
            application.kill();
        }
        try (JavaProcess application = start()) {
            application.awaitLine("The sample is loaded");
            application.awaitLine("Started FilieraApplication");
            application.terminate();
            assertThat(application.exitCode()).isEqualTo(SIGTERM);
        }
        try (EmbeddedEngine engine = EmbeddedEngine.start(folder, DataSize.ofMegabytes(32));
                Driver driver =
                        GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedEngine.USER, engine.password()))) {
            assertThat(column(driver, "MATCH (j:ImportJob) RETURN j.state + ' ' + (j.rowsDone = j.rowsOf)"))
                    .containsExactly("DONE true");
            assertThat(column(driver, """
                            MATCH (o:Organisation)-[p:PARTICIPATES_IN]->(t:Project)
                            WITH o, t, p.role AS role, p.source AS source, count(*) AS links
                            WHERE links > 1
                            RETURN o.id
                            """)).isEmpty();
            assertThat(column(driver, "MATCH ()-[p:PARTICIPATES_IN]->() RETURN count(p)"))
                    .isEqualTo(column(driver, """
                            MATCH (j:ImportJob)
                            UNWIND range(0, size(j.tables) - 1) AS i
                            WITH j.tables[i] AS table, j.tableRows[i] AS rows
                            WHERE table = 'participations'
                            RETURN rows
                            """));
        }
    }

    private JavaProcess start() {
        return JavaProcess.start(FilieraApplication.class, "--filiera.data=" + folder, "--server.port=0");
    }

    private static List<String> column(Driver driver, String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.get(0).toString().replace("\"", ""))
                .toList();
    }
}
