package it.filiera.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.benchmark.CordisGenerator;
import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.GraphDump;
import it.filiera.testing.LiteralGraphTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An officer changes her mind while a large file is being loaded. */
@LiteralGraphTest
class CancelledImportTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.empty();

    private static final int SMALL = 20;
    private static final int LARGE = 800;

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Test
    void theGraphIsWhatItWas() throws IOException {
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
        ImportClient officer = new ImportClient(port, "olga", TestAccounts.PASSWORD);
        assertThat(officer.run(upload(officer, SMALL)).path("state").asString()).isEqualTo("DONE");
        List<String> before = GraphDump.of(GRAPH.driver());
        String job = officer.start(upload(officer, LARGE));
        while (GRAPH.rows("MATCH (o:Organisation) WHERE o.id > '' RETURN o.id LIMIT 1001")
                        .size()
                <= SMALL * 2) {
            Thread.onSpinWait();
        }
        officer.graphQl("cancel-import", Map.of("id", job));
        JsonNode cancelled = officer.finished(job);
        assertThat(cancelled.path("state").asString()).as(cancelled.toString()).isEqualTo("CANCELLED");
        assertThat(cancelled.path("created")).isEmpty();
        assertThat(GraphDump.of(GRAPH.driver())).isEqualTo(before);
    }

    private Map<String, ?> upload(ImportClient officer, int projects) throws IOException {
        Path zip = CordisGenerator.write(folder.resolve("cordis-HORIZON.zip"), projects);
        return Map.of(
                "upload",
                officer.upload("cordis-HORIZON.zip", Files.readAllBytes(zip))
                        .path("upload")
                        .asString());
    }
}
