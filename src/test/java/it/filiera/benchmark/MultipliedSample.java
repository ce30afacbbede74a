package it.filiera.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleManifest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample several times over, as a bundle in a folder: organisations, projects and what belongs to them once per copy, each
 * with identifiers of its own; taxonomies, regions and sources once.
 */
final class MultipliedSample {

    private static final Pattern COPIED =
            Pattern.compile("(org|project|figure|service|programme|achievement|opportunity|call):[^\\s|,]+");

    private MultipliedSample() {}

    /** Writes the bundle and gives it; {@code copies} of 1 is the sample itself. */
    static Bundle write(Path folder, int copies) throws IOException {
        Files.createDirectories(folder);
        Bundle sample = Bundle.onClassPath("sample");
        List<BundleManifest.Entry> files = new ArrayList<>();
        for (BundleManifest.Entry file : BundleManifest.of(sample).files()) {
            try (Reader reader = new InputStreamReader(sample.open(file.name()), StandardCharsets.UTF_8);
                    CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(reader);
                    CsvWriter out =
                            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(file.name()))) {
                rows.forEach(row -> multiply(row.getFields(), copies, out));
            }
            files.add(new BundleManifest.Entry(file.name(), null, null));
        }
        BundleManifest manifest = BundleManifest.of("The sample, " + copies + " times", LocalDate.EPOCH, files);
        Files.write(folder.resolve(BundleManifest.FILE), JsonMapper.shared().writeValueAsBytes(manifest));
        return Bundle.in(folder);
    }

    private static void multiply(List<String> row, int copies, CsvWriter out) {
        out.writeRecord(row);
        for (int copy = 2; copy <= copies; copy++) {
            String suffix = "-copy" + copy;
            List<String> renamed = row.stream()
                    .map(cell -> COPIED.matcher(cell).matches() ? cell + suffix : cell)
                    .toList();
            if (renamed.equals(row)) {
                return;
            }
            out.writeRecord(renamed);
        }
    }
}
