package it.filiera.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiteralGraphTest
class TableExportTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (s:Source {id: 'source:a', title: 'A source', rank: 50}),
              (evil:Entity:Organisation {id: 'org:evil', name: '=HYPERLINK("http://x")', country: 'IT'}),
              (good:Entity:Organisation {id: 'org:good', name: 'Alba, "la prima"', type: 'SME', country: 'IT', city: 'Citt\u00e0'}),
              (far:Entity:Organisation {id: 'org:far', name: 'Brera', country: 'FR'}),
              (p:Entity:Project {id: 'project:p', name: 'P', funding: 1500000.5, currency: 'EUR'}),
              (evil)-[:DESCRIBED_BY {name: evil.name, country: 'IT'}]->(s),
              (good)-[:DESCRIBED_BY {name: good.name, country: 'IT'}]->(s),
              (good)-[:PARTICIPATES_IN {role: 'COORDINATOR', source: 'source:a', origin: 'DECLARED', contribution: -20.5}]->(p),
              (far)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:a', origin: 'DECLARED'}]->(p)
            """);

    private static final String ITALIAN = "{\"countries\":[\"IT\"]}";

    @Autowired
    private ExportController controller;

    @LocalServerPort
    private int port;

    @Test
    void aListLeavesUnderItsFilterWithHeadingsInTheLanguageAskedFor() throws Exception {
        HttpResponse<byte[]> answer = get("csv?list=organisations&language=it&filter=" + encoded(ITALIAN));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("organisations-");
        List<NamedCsvRecord> rows = rows(answer);
        assertThat(rows)
                .extracting(row -> row.getField("Identificativo in Filiera"))
                .containsExactly("org:evil", "org:good");
        assertThat(rows.get(1).getField("Nome")).isEqualTo("Alba, \"la prima\"");
        assertThat(rows.get(1).getField("Citt\u00e0")).isEqualTo("Citt\u00e0");
        assertThat(rows.get(1).getField("CAP")).isEmpty();
        assertThat(rows.get(1).getField("Progetti")).isEqualTo("1");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNoneInEitherForm() throws Exception {
        assertThat(rows(get("csv?list=organisations&language=en")).get(0).getField("Name"))
                .isEqualTo("'=HYPERLINK(\"http://x\")");
        try (ReadableWorkbook workbook = workbook("xlsx?list=organisations&language=en")) {
            Cell name = workbook.getFirstSheet().read().get(1).getCell(0);
            assertThat(name.getType()).isEqualTo(CellType.STRING);
            assertThat(name.asString()).isEqualTo("=HYPERLINK(\"http://x\")");
        }
    }

    @Test
    void numbersStayNumbersEvenBelowZero() throws Exception {
        assertThat(rows(get("csv?table=participations")).get(1).getField("contribution"))
                .isEqualTo("-20.5");
        try (ReadableWorkbook workbook = workbook("xlsx?list=projects&language=en")) {
            List<Row> rows = workbook.getFirstSheet().read();
            int funding = headings(rows.get(0)).indexOf("Funding");
            assertThat(rows.get(1).getCell(funding).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCell(funding).asNumber()).isEqualByComparingTo("1500000.5");
        }
    }

    @Test
    void whatCannotBeExportedIsRefusedWithWhatWouldBeRight() throws Exception {
        refused("csv?table=secrets", "give one of sources, schemes");
        refused("csv?list=secrets", "give one of organisations, projects");
        refused("csv", "give either table");
        refused("csv?list=organisations&filter=" + encoded("[1]"), "as JSON");
        refused("csv?list=organisations&filter=" + encoded("{\"colour\":\"red\"}"), "colour");
        refused("xlsx?list=organisations&language=fr", "give one of en, it");
    }

    @Test
    void anEmptyFilterIsNone() throws Exception {
        assertThat(get("csv?list=organisations&filter=null").statusCode()).isEqualTo(200);
    }

    @Test
    void whoComesWhenAsManyExportsAsThereIsRoomForAreUnderWayIsToldSoAtOnce() throws Exception {
        int taken = 0;
        try {
            while (get("csv?table=sources").statusCode() == 200) {
                controller.room.enter();
                taken++;
            }
            HttpResponse<byte[]> answer = get("csv?table=sources");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("TOO_BUSY", "Try again");
        } finally {
            for (; taken > 0; taken--) {
                controller.room.leave();
            }
        }
        assertThat(get("csv?table=sources").statusCode()).isEqualTo(200);
    }

    private void refused(String path, String reason) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("BAD_REQUEST", reason);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/exports/" + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private ReadableWorkbook workbook(String path) throws Exception {
        return new ReadableWorkbook(new ByteArrayInputStream(get(path).body()));
    }

    private static List<NamedCsvRecord> rows(HttpResponse<byte[]> answer) throws IOException {
        return CsvReader.builder()
                .ofNamedCsvRecord(new String(answer.body(), StandardCharsets.UTF_8).replace("\uFEFF", ""))
                .stream()
                .toList();
    }

    private static List<String> headings(Row row) {
        return row.stream().map(Cell::asString).toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
