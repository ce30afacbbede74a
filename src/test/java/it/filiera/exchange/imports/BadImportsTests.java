package it.filiera.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.writing.BundleFolder;
import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.GraphDump;
import it.filiera.testing.LiteralGraphTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Files as they should not be, brought in as an officer brings them: a clear word, and the graph unchanged by the bad part. */
@LiteralGraphTest
class BadImportsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Entity:Organisation:Cluster {id: 'org:green', name: 'Green'})
            """);

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private ImportProperties properties;

    private ImportClient officer;

    @BeforeEach
    void officer() {
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
        officer = new ImportClient(port, "olga", TestAccounts.PASSWORD);
    }

    @ParameterizedTest
    @EnumSource
    void aBadFileIsToldAndItsBadPartStaysOut(BadFile bad) {
        List<String> before = GraphDump.of(GRAPH.driver());
        HttpResponse<String> received = officer.post(bad.file(), bad.content(folder.resolve("made")));
        if (received.statusCode() != 200) {
            assertThat(received.statusCode()).isEqualTo(422);
            assertThat(received.body()).contains("FILE_REFUSED", "\"refusal\":\"", bad.said());
            assertThat(GraphDump.of(GRAPH.driver())).isEqualTo(before);
            return;
        }
        JsonNode job = officer.run(bad.input(tools.jackson.databind.json.JsonMapper.shared()
                .readTree(received.body())
                .path("upload")
                .asString()));
        if (bad.isRefused()) {
            assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("FAILED");
            assertThat(job.path("problem").asString()).contains(bad.said());
            assertThat(RefusalCode.valueOf(job.path("problemCode").asString())).isNotEqualTo(RefusalCode.OUR_FAULT);
            assertThat(GraphDump.of(GRAPH.driver())).isEqualTo(before);
        } else {
            assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
            assertThat(job.at("/notices/edges").findValuesAsString("code")).contains(bad.said());
            assertThat(GraphDump.of(GRAPH.driver()))
                    .noneMatch(line -> line.contains("BAD") || line.contains("-100") || line.contains("2015-02-31"))
                    .hasSizeGreaterThan(before.size());
        }
    }

    @Test
    void ofARowThatTheLoadRefusesTheReasonCanBeDownloadedBesideIt() {
        JsonNode upload = officer.upload("bundle.zip", bundle("org:green", "org:nobody"));
        JsonNode job = officer.run(Map.of("upload", upload.path("upload").asString()));
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("rejectedTables").toString()).isEqualTo("[\"succeeds\"]");
        String rows = officer.get("/api/imports/" + job.path("id").asString() + "/rejected.csv?table=succeeds")
                .body();
        assertThat(rows.replace("\uFEFF", "").lines())
                .containsExactly(
                        "successor,predecessor,source,reason",
                        "org:green,,source:a,\"predecessor: a value is needed, like org:pic-999879881\"",
                        "org:green,org:nobody,source:a,predecessor: neither the bundle nor the graph has a Organisation"
                                + " of this id; add it or correct the id");
    }

    /** The folder of uploads cannot be written to, as on a disk that is full or read-only. */
    @Test
    void aDiskThatRefusesAnUploadIsToldInWords() throws IOException {
        Path uploads = properties.uploads();
        Path aside = uploads.resolveSibling("uploads-aside");
        Files.createDirectories(uploads);
        Files.move(uploads, aside);
        Files.writeString(uploads, "no folder");
        try {
            HttpResponse<String> refused =
                    officer.post("soci.csv", "Ragione sociale\nAlfa SRL\n".getBytes(StandardCharsets.UTF_8));
            assertThat(refused.statusCode()).isEqualTo(507);
            assertThat(refused.body()).contains("\"refusal\":\"DISK\"", "The disk of the service refused");
        } finally {
            Files.delete(uploads);
            Files.move(aside, uploads);
        }
    }

    /** The folder of jobs cannot be written to, as on a disk that is full or read-only. */
    @Test
    void aDiskThatRefusesEndsTheImportAndTheGraphIsWhatItWas() throws IOException {
        JsonNode upload = officer.upload("soci.csv", "Ragione sociale;Comune\nAlfa SRL;Monza\n");
        List<String> before = GraphDump.of(GRAPH.driver());
        Path jobs = properties.jobs();
        Path aside = jobs.resolveSibling("jobs-aside");
        Files.createDirectories(jobs);
        Files.move(jobs, aside);
        Files.writeString(jobs, "no folder");
        try {
            JsonNode job = officer.run(
                    Map.of("upload", upload.path("upload").asString(), "memberList", Map.of("cluster", "org:green")));
            assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("FAILED");
            assertThat(job.path("problem").asString())
                    .startsWith("The disk of the service refused")
                    .doesNotContain("/");
            assertThat(job.path("problemCode").asString()).isEqualTo("DISK");
            assertThat(GraphDump.of(GRAPH.driver())).isEqualTo(before);
        } finally {
            Files.delete(jobs);
            Files.move(aside, jobs);
        }
    }

    /** {@code /dev/full} is a disk without room: every write is refused by the system. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNotTakenForAFinishedBundle() throws IOException {
        Files.createSymbolicLink(folder.resolve("sources.csv"), Path.of("/dev/full"));
        BundleFolder bundle = new BundleFolder(folder);
        bundle.source("source:a", "A", 1);
        assertThatThrownBy(() -> bundle.finish("A"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");
    }

    private byte[] bundle(String known, String unknown) {
        try {
            return Files.readAllBytes(it.filiera.exchange.formats.TinyZip.of(
                    folder.resolve("bundle.zip"),
                    "bundle.json",
                    """
                    {"format": "filiera-bundle", "version": 1, "title": "A", "files": [
                      {"name": "sources.csv"}, {"name": "succeeds.csv"}]}
                    """,
                    "sources.csv",
                    "id,title,rank,status\nsource:a,A,50,QUOTED\n",
                    "succeeds.csv",
                    "successor,predecessor,source\n%1$s,,source:a\n%1$s,%2$s,source:a\n".formatted(known, unknown)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
