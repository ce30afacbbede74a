package it.filiera.exchange.sample;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The sample bundle on the class path, table by table; a cell that says nothing is "". */
final class SampleBundle {

    private static final Map<String, List<Map<String, String>>> TABLES = new ConcurrentHashMap<>();

    private SampleBundle() {}

    record Description(String format, int version, String title, String createdOn, List<FileEntry> files) {}

    record FileEntry(String name, int rows, String sha256) {}

    static Description description() {
        return JsonMapper.builder().build().readValue(bytes("bundle.json"), Description.class);
    }

    static byte[] bytes(String file) {
        try (InputStream stream = SampleBundle.class.getResourceAsStream("/sample/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The sample has no file " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a table such as {@code organisations}, in the order of the file. */
    static List<Map<String, String>> rows(String table) {
        return TABLES.computeIfAbsent(table, SampleBundle::read);
    }

    static Stream<Map<String, String>> rows(String table, String column, String value) {
        return rows(table).stream().filter(where(column, value));
    }

    /** The only row with these values; {@code row("clusters", "id", "org:made", "source", "source:x")}. */
    static Map<String, String> row(String table, String... columnsAndValues) {
        Predicate<Map<String, String>> matches = row -> true;
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            matches = matches.and(where(columnsAndValues[i], columnsAndValues[i + 1]));
        }
        List<Map<String, String>> found = rows(table).stream().filter(matches).toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    found.size() + " rows instead of one in " + table + " with " + String.join(" ", columnsAndValues));
        }
        return found.get(0);
    }

    static Set<String> values(String table, String column) {
        return rows(table).stream().map(row -> cell(row, column)).collect(toUnmodifiableSet());
    }

    static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalArgumentException("No column " + column + " among " + row.keySet());
        }
        return value;
    }

    /** The value shown for a field: highest rank of the source, then latest recordedOn, then smaller source id. */
    static String shown(String table, String id, String field) {
        return rows(table, "id", id)
                .filter(row -> !cell(row, field).isEmpty())
                .min(Comparator.<Map<String, String>>comparingInt(row -> -rank(cell(row, "source")))
                        .thenComparing(row -> cell(row, "recorded_on"), Comparator.reverseOrder())
                        .thenComparing(row -> cell(row, "source")))
                .map(row -> cell(row, field))
                .orElse("");
    }

    private static int rank(String source) {
        return Integer.parseInt(cell(row("sources", "id", source), "rank"));
    }

    private static Predicate<Map<String, String>> where(String column, String value) {
        return row -> cell(row, column).equals(value);
    }

    private static List<Map<String, String>> read(String table) {
        return CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(bytes(table + ".csv"))).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }
}
