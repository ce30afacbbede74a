package it.filiera.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.Role;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.GraphDump;
import it.filiera.testing.LiteralGraphTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A file from the officer's disk to the graph. */
@LiteralGraphTest
class ImportsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Entity:Organisation:Cluster {id: 'org:green', name: 'Green'})
            """);

    private static final String LIST = """
            Ragione sociale;Comune;Provincia;Ruolo
            Alfa SRL;Monza;MB;Socio fondatore
            Beta SPA;Milano;MI;Socio
            ;Lecco;LC;Socio
            """;

    private static final Path ORGANISATIONS = Path.of("src/test/resources/formats/organization.csv");

    @LocalServerPort
    private int port;

    private ImportClient officer;

    @BeforeEach
    void officer() {
        TestAccounts.add(GRAPH, "olga", Role.OFFICER);
        officer = new ImportClient(port, "olga", TestAccounts.PASSWORD);
    }

    @Test
    void aListIsRecognisedAndItsColumnsAreGuessed() {
        JsonNode answer = officer.upload("C:\\lists\\soci.csv", LIST);
        assertThat(answer.path("name").asString()).isEqualTo("soci.csv");
        assertThat(answer.path("format").asString()).isEqualTo("TABLE");
        assertThat(answer.path("needs").toString()).isEqualTo("[\"memberList.cluster\"]");
        assertThat(answer.at("/list/columns").findValuesAsString("field"))
                .containsExactly("NAME", "CITY", "PROVINCE", "ROLE");
        assertThat(answer.at("/list/preview/0/0").asString()).isEqualTo("Alfa SRL");
    }

    @Test
    void aListBecomesMembersAndTheRowWithoutANameComesBackWithItsReason() {
        JsonNode job = officer.run(list(officer.upload("soci.csv", LIST), false));
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("rowsRejected").asInt()).isEqualTo(1);
        assertThat(members()).containsExactly("Alfa SRL FOUNDER", "Beta SPA MEMBER");
        String rejected = officer.get("/api/imports/" + job.path("id").asString() + "/rejected.csv")
                .body();
        assertThat(rejected.lines()).hasSize(2).last().asString().startsWith(";Lecco;LC;Socio;");
    }

    @Test
    void theSameFileTwiceIsUnchangedAndItsMappingIsRemembered() {
        officer.run(list(officer.upload("soci.csv", LIST), false));
        List<Map<String, Object>> before = statements();
        JsonNode again = officer.upload("soci.csv", LIST);
        assertThat(again.at("/list/remembered").asBoolean()).isTrue();
        assertThat(again.at("/list/cluster").asString()).isEqualTo("org:green");
        JsonNode job = officer.run(list(again, false));
        assertThat(sum(job, "created") + sum(job, "updated")).isZero();
        assertThat(sum(job, "unchanged")).isPositive();
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void aRowThatMovedIsUnchangedAndOneThatSaysSomethingElseIsUpdated() {
        officer.run(list(officer.upload("soci.csv", LIST), false));
        String other = """
                Ragione sociale;Comune;Provincia;Ruolo
                Gamma SRL;Lodi;LO;Socio
                Alfa SRL;Monza;MB;Socio fondatore
                Beta SPA;Milano;MI;Socio sostenitore
                """;
        JsonNode job = officer.run(list(officer.upload("soci 2.csv", other), false));
        assertThat(count(job, "organisations")).isEqualTo("1 created, 0 updated, 2 unchanged, 0 rejected");
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() {
        JsonNode upload = officer.upload("soci.csv", LIST);
        JsonNode dry = officer.run(list(upload, true));
        assertThat(dry.path("dryRun").asBoolean()).isTrue();
        assertThat(members()).isEmpty();
        assertThat(GRAPH.rows("MATCH (s:Source) WHERE s.id STARTS WITH 'source:members' RETURN s.id"))
                .isEmpty();
        JsonNode real = officer.run(list(upload, false));
        assertThat(dry.path("created")).isEqualTo(real.path("created"));
    }

    @Test
    void aDryRunTellsWhatItWouldMergeAndLeavesNoTrace() {
        officer.run(list(officer.upload("soci.csv", LIST), false));
        String others = """
                Ragione sociale;Comune;Provincia
                ALFA S.R.L.;Monza;MB
                Omega SPA;Bergamo;BG
                Omega S.p.A.;Bergamo;BG
                """;
        JsonNode upload = officer.upload("altri.csv", others);
        List<String> before = GraphDump.of(GRAPH.driver());
        JsonNode dry = officer.run(list(upload, true));
        assertThat(GraphDump.of(GRAPH.driver())).isEqualTo(before);
        JsonNode told = officer.graphQl(
                        "import-merges", Map.of("id", dry.path("id").asString()))
                .at("/data/importJob");
        JsonNode real = officer.run(list(upload, false));
        JsonNode done = officer.graphQl(
                        "import-merges", Map.of("id", real.path("id").asString()))
                .at("/data/importJob");
        assertThat(told.path("recognition")).isEqualTo(done.path("recognition"));
        assertThat(told.at("/merges/edges")).isEqualTo(done.at("/merges/edges"));
        assertThat(told.at("/recognition/merged").asInt()).isPositive();
        assertThat(told.at("/merges/edges").findValuesAsString("leftName")).isNotEmpty();
    }

    @Test
    void aTableOfCordisComesInWithItsOrganisationsAndProjects() throws IOException {
        JsonNode upload = officer.upload("organization.csv", Files.readAllBytes(ORGANISATIONS));
        assertThat(upload.path("format").asString()).isEqualTo("CORDIS_TABLE");
        JsonNode job = officer.run(Map.of("upload", upload.path("upload").asString()));
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("DONE");
        assertThat(GRAPH.rows("MATCH (o:Organisation)-[:PARTICIPATES_IN]->(p:Project) RETURN DISTINCT o.id"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void progressIsToldAsItGoesOnUntilTheEnd() throws IOException {
        JsonNode upload = officer.upload("organization.csv", Files.readAllBytes(ORGANISATIONS));
        String events = officer.watch(
                officer.start(Map.of("upload", upload.path("upload").asString())));
        assertThat(events).contains("event:next", "\"state\":\"DONE\"", "event:complete");
    }

    @Test
    void aFileThatIsNothingWeReadIsRefusedAndForgotten() {
        HttpResponse<String> pdf = officer.post("soci.pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.statusCode()).isEqualTo(422);
        assertThat(pdf.body()).contains("FILE_REFUSED", "\"refusal\":\"PDF\"", "it is a PDF");
    }

    @Test
    void onlyAnOfficerMayUploadStartAndWatch() {
        assertThat(new ImportClient(port, "", "")
                        .post("soci.csv", new byte[] {65})
                        .statusCode())
                .isIn(401, 403);
        TestAccounts.add(GRAPH, "sara", Role.SME);
        ImportClient sme = new ImportClient(port, "sara", TestAccounts.PASSWORD);
        assertThat(sme.post("soci.csv", new byte[] {65}).statusCode()).isEqualTo(403);
        assertThat(sme.graphQl("start-import", Map.of("input", Map.of("upload", "a")))
                        .toString())
                .contains("FORBIDDEN");
        assertThat(sme.watch("import:a")).contains("FORBIDDEN");
    }

    @Test
    void aListNeedsAClusterThatIsThere() {
        JsonNode upload = officer.upload("soci.csv", LIST);
        String id = upload.path("upload").asString();
        assertThat(officer.graphQl("start-import", Map.of("input", Map.of("upload", id)))
                        .toString())
                .contains("BAD_REQUEST", "say whose members they are");
        assertThat(officer.graphQl(
                                "start-import",
                                Map.of("input", Map.of("upload", id, "memberList", Map.of("cluster", "org:nobody"))))
                        .toString())
                .contains("BAD_REQUEST", "org:nobody");
    }

    @Test
    void aSecondImportIsRefusedWhileOneIsUnderWay() {
        GRAPH.run("CREATE (:ImportJob {id: 'import:other', kind: 'UPLOAD', title: 'big.zip', state: 'RUNNING',"
                + " owner: 'another', startedAt: datetime(), leasedUntil: datetime() + duration('PT1H')})");
        JsonNode upload = officer.upload("soci.csv", LIST);
        assertThat(officer.graphQl("start-import", Map.of("input", list(upload, false)))
                        .toString())
                .contains("another import is under way (big.zip)");
        assertThat(members()).isEmpty();
    }

    @Test
    void anAbandonedImportCanBeCancelled() {
        GRAPH.run("CREATE (:ImportJob {id: 'import:other', kind: 'UPLOAD', title: 'big.zip', state: 'RUNNING',"
                + " rowsDone: 0, rowsRejected: 0, tables: [], tableRows: [], owner: 'another', startedAt: datetime(),"
                + " leasedUntil: datetime() + duration('PT1H')})");
        officer.graphQl("cancel-import", Map.of("id", "import:other"));
        assertThat(GRAPH.rows("MATCH (j:ImportJob {id: 'import:other'}) RETURN j.cancelRequested AS asked"))
                .containsExactly(Map.of("asked", true));
        assertThat(officer.graphQl("cancel-import", Map.of("id", "import:nothing"))
                        .toString())
                .contains("BAD_REQUEST", "under way");
    }

    private static Map<String, ?> list(JsonNode upload, boolean dryRun) {
        return Map.of(
                "upload",
                upload.path("upload").asString(),
                "dryRun",
                dryRun,
                "memberList",
                Map.of("cluster", "org:green"));
    }

    private static int sum(JsonNode job, String number) {
        return job.path("created").findValues(number).stream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    private static String count(JsonNode job, String file) {
        for (JsonNode count : job.path("created")) {
            if (count.path("file").asString().equals(file)) {
                return count.path("created").asInt() + " created, "
                        + count.path("updated").asInt() + " updated, "
                        + count.path("unchanged").asInt() + " unchanged, "
                        + count.path("rejected").asInt() + " rejected";
            }
        }
        return "nothing of " + file + " in " + job;
    }

    private static List<String> members() {
        return GRAPH
                .rows("MATCH (m:Organisation)-[l:MEMBER_OF]->(:Cluster {id: 'org:green'})"
                        + " RETURN m.name + ' ' + l.role AS member ORDER BY member")
                .stream()
                .map(row -> String.valueOf(row.get("member")))
                .toList();
    }

    private static List<Map<String, Object>> statements() {
        return GRAPH.rows("MATCH (n:Organisation)-[s]->(m) RETURN n.id AS id, type(s) AS type, properties(s) AS said,"
                + " properties(n) AS shown, m.id AS to ORDER BY id, type, to");
    }
}
