package it.filiera.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.graphdb.GraphReader;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.SampleGraphTest;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample leaves one graph, enters an empty one, and leaves that. */
@SampleGraphTest
class BundleIdentityTests {

    @RegisterExtension
    final EmbeddedGraph empty = EmbeddedGraph.empty();

    @Autowired
    private GraphReader sample;

    @TempDir
    private Path folder;

    @Test
    void exportImportExportGivesTheSameBytes() throws IOException {
        Path first = export(sample, "first.zip");
        load(first);
        Path second = export(empty.reader(), "second.zip");
        assertThat(files(second)).isEqualTo(files(first));
        assertThat(second).hasSameBinaryContentAs(first);
    }

    /** Rows about organisations may be spread differently over the two tables that describe them. */
    @Test
    void theRowsOfTheSampleComeBackAsTheyWere() throws IOException {
        Bundle sampled = Bundle.onClassPath("sample");
        try (FileSystem zip = FileSystems.newFileSystem(export(sample, "sample.zip"))) {
            Bundle exported = Bundle.in(zip.getPath("/"));
            for (BundleManifest.Entry file : BundleManifest.of(sampled).files()) {
                if (!List.of("organisations.csv", "clusters.csv").contains(file.name())) {
                    assertThat(rows(exported, file.name())).as(file.name()).isEqualTo(rows(sampled, file.name()));
                }
            }
        }
    }

    private Path export(GraphReader graph, String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            TestExports.bundle(graph).write(out);
        }
        return file;
    }

    private void load(Path bundleFile) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(bundleFile)) {
            Bundle bundle = Bundle.in(zip.getPath("/"));
            Notices notices = new Notices();
            List<BundleCheck.Table> tables = new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle));
            new BundleLoader(empty.writer())
                    .load(LoadOrder.fill(bundle, tables, notices, (tx, table, state, missing) -> {}));
            assertThat(notices.counted()).isEmpty();
        }
    }

    private static List<BundleManifest.Entry> files(Path bundleFile) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(bundleFile)) {
            return BundleManifest.of(Bundle.in(zip.getPath("/"))).files();
        }
    }

    /** Rows in their order; a cell that says nothing is left out, as is a column that one of the two does not have. */
    private static List<Map<String, String>> rows(Bundle bundle, String file) throws IOException {
        try (var stream = bundle.open(file);
                var csv = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return csv.stream()
                    .map(row -> {
                        Map<String, String> said = new TreeMap<>(row.getFieldsAsMap());
                        said.values().removeIf(String::isEmpty);
                        return said;
                    })
                    .toList();
        }
    }
}
