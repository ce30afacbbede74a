package it.filiera.inference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One rule file. Whatever is wrong with it is added to {@code problems}, with file, row and column, and reading goes on. */
final class RuleTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final String key;
    private final List<NamedCsvRecord> records;
    private final List<String> problems;

    private RuleTable(String file, String key, List<NamedCsvRecord> records, List<String> problems) {
        this.file = file;
        this.key = key;
        this.records = records;
        this.problems = problems;
    }

    /** Reads a file whose columns have to be exactly these, in any order; the first of them is the key of a row. */
    static RuleTable read(RuleSource source, String file, List<String> columns, List<String> problems) {
        Optional<String> text = source.text(file);
        if (text.isEmpty()) {
            problems.add(file + ": there is no such file; one with the columns " + named(columns) + " is needed");
            return new RuleTable(file, columns.get(0), List.of(), problems);
        }
        return new RuleTable(file, columns.get(0), records(file, text.get(), columns, problems), problems);
    }

    /** What each row means; a key may occur once. */
    <T> List<T> rows(Function<RuleRow, T> reader) {
        List<T> read = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NamedCsvRecord csv : records) {
            RuleRow row = new RuleRow(file, csv, problems);
            if (!keys.add(row.text(key))) {
                row.problem(key, "is the same as in an earlier row; give each row its own");
            }
            read.add(reader.apply(row));
        }
        return read;
    }

    private static List<NamedCsvRecord> records(String file, String text, List<String> columns, List<String> problems) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(content)) {
            List<NamedCsvRecord> records = csv.stream().toList();
            if (records.isEmpty()) {
                return List.of();
            }
            List<String> header = records.get(0).getHeader();
            if (header.size() == columns.size() && Set.copyOf(header).equals(Set.copyOf(columns))) {
                return records;
            }
            problems.add(file + ", row 1: the columns are " + named(header) + "; they have to be " + named(columns));
        } catch (CsvParseException malformed) {
            problems.add(
                    file + ": not a CSV file with the same number of cells in every row: " + malformed.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.of();
    }

    private static String named(List<String> columns) {
        return String.join(", ", columns);
    }
}
