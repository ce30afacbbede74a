package it.filiera.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.graphdb.Cypher.None;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the whole graph as a zipped bundle: every declared fact with its source. What our rules have inferred is left out,
 * as they make it again after every load; loads, accounts and the audit log are no part of the graph's content.
 *
 * <p>The same content is the same bytes on the same day: rows are sorted, times in the zip are fixed, and the manifest comes
 * last, when the checksums are known. Tables without rows are left out.
 */
@Component
public class BundleWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final GraphReader graph;
    private final Clock clock;

    @Autowired
    BundleWriter(GraphReader graph) {
        this(graph, Clock.systemUTC());
    }

    BundleWriter(GraphReader graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Writes the bundle; the stream is left open. */
    public void write(OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        List<BundleManifest.Entry> files = new ArrayList<>();
        for (ExportTable table : ExportTables.ALL) {
            RowsOnDemand rows = new RowsOnDemand(zip, table);
            graph.each(table.statement(), None.NONE, rows::add);
            if (rows.count > 0) {
                files.add(rows.finish());
            }
        }
        entry(zip, BundleManifest.FILE);
        zip.write(JSON.writeValueAsBytes(BundleManifest.of("Filiera", LocalDate.now(clock), files)));
        zip.closeEntry();
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** A file of the zip that begins with its first row. */
    private static final class RowsOnDemand {

        private final ZipOutputStream zip;
        private final ExportTable table;
        private final List<FieldSchema> fields;
        private final MessageDigest digest = Sha256.digest();
        private final CsvWriter csv;
        private int count;

        RowsOnDemand(ZipOutputStream zip, ExportTable table) {
            this.zip = zip;
            this.table = table;
            this.fields = table.schema().fields();
            this.csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .autoFlush(false)
                    .build(new DigestOutputStream(zip, digest), StandardCharsets.UTF_8);
        }

        void add(Row row) {
            try {
                if (count == 0) {
                    entry(zip, table.schema().file());
                    csv.writeRecord(fields.stream().map(FieldSchema::name).toList());
                }
                var values = row.requireRow("row").asMap();
                csv.writeRecord(fields.stream()
                        .map(field -> CellText.of(values.get(field.property())))
                        .toList());
                count++;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        BundleManifest.Entry finish() throws IOException {
            csv.flush();
            zip.closeEntry();
            String checksum = HexFormat.of().formatHex(digest.digest());
            return new BundleManifest.Entry(table.schema().file(), count, checksum);
        }
    }
}
