package it.filiera.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.Notices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Translates files in tests and looks at what came out. */
public final class Tables {

    private final Path folder;
    private final Notices notices = new Notices();
    private Translation translation = new Translation(Bundle.in(Path.of(".")), 0, 0, List.of());

    public Tables(Path folder) {
        this.folder = folder;
    }

    /** Translates a file; the bundle that comes out must have nothing to remark. */
    public Tables translate(Translator translator, Path file) {
        return translate(translator, String.valueOf(file.getFileName()), file);
    }

    public Tables translate(Translator translator, String name, Path file) {
        try {
            Path out = Files.createTempDirectory(folder, "bundle");
            translation =
                    translator.translate(new TranslationRequest(new Original(name, file), out, notices, rows -> {}));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Notices ofBundle = new Notices();
        new BundleCheck(translation.bundle(), ofBundle).tables(BundleManifest.of(translation.bundle()));
        assertThat(ofBundle.counted()).isEmpty();
        return this;
    }

    public Translation translation() {
        return translation;
    }

    /** Rows of a table as the filled cells of some columns, parted by bars; "" when the table was not written. */
    public List<String> rows(String table, String... columns) {
        return records(table).stream()
                .map(row -> List.of(columns).stream().map(row::get).collect(Collectors.joining("|")))
                .toList();
    }

    /** Rows of a table, unknown cells left out. */
    public List<Map<String, String>> records(String table) {
        boolean written = BundleManifest.of(translation.bundle()).files().stream()
                .anyMatch(file -> file.name().equals(table + ".csv"));
        if (!written) {
            return List.of();
        }
        try (var bytes = translation.bundle().open(table + ".csv")) {
            return CsvReader.builder().ofNamedCsvRecord(bytes).stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Notices in short: code, file, row, field, value. */
    public List<String> notices() {
        return notices.counted().stream().map(found -> shown(found.notice())).toList();
    }

    /** The message of the only notice of that code. */
    public String message(String code) {
        List<String> messages = new ArrayList<>();
        notices.counted().stream()
                .filter(found -> found.notice().code().name().equals(code))
                .forEach(found -> messages.add(found.notice().message()));
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    /** How often a code occurred. */
    public int count(String code) {
        return notices.counted().stream()
                .filter(found -> found.notice().code().name().equals(code))
                .collect(Collectors.toMap(
                        found -> found.notice().file() + found.notice().field(),
                        Notices.Counted::count,
                        (same, again) -> same))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Text of the only file of rejected rows. */
    public String rejected() {
        assertThat(translation.rejectedRows()).hasSize(1);
        try {
            return Files.readString(translation.rejectedRows().get(0))
                    .replace("\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String shown(Notice notice) {
        return notice.code() + " " + notice.file() + (notice.row() == null ? "" : " row " + notice.row())
                + (notice.field() == null ? "" : " " + notice.field())
                + (notice.value() == null ? "" : " [" + notice.value() + "]");
    }
}
