package it.filiera.exchange.formats.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.exchange.bundle.TableSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Collects the rows of one bundle table and writes them sorted by key, as bundles demand. Rows with the same key become
 * one; memory is that of {@link RowSorter}.
 */
public final class TableWriter implements Closeable {

    private final TableSchema schema;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final int[] key;
    private final RowSorter sorter;
    private final BinaryOperator<TableRow> merge;

    /**
     * Makes a writer.
     *
     * @param merge makes one row of two with the same key; the first is the one that is preferred
     */
    TableWriter(TableSchema schema, Path folder, BinaryOperator<TableRow> merge) {
        this.schema = schema;
        this.merge = merge;
        for (FieldSchema field : schema.fields()) {
            positions.put(field.name(), positions.size());
        }
        this.key = schema.primaryKey().stream()
                .mapToInt(column -> positions.getOrDefault(column, -1))
                .toArray();
        this.sorter = new RowSorter(folder, byKey().thenComparing(cells -> cells[positions.size()]));
    }

    private Comparator<String[]> byKey() {
        return (a, b) -> {
            for (int position : key) {
                int compared = a[position].compareTo(b[position]);
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    /** A row in which nothing is known yet. */
    public TableRow row() {
        String[] cells = new String[positions.size()];
        Arrays.fill(cells, "");
        return new TableRow(positions, cells);
    }

    /** Adds a row; of rows with the same key the one that came first is preferred. */
    public void put(TableRow row) {
        put(row, "");
    }

    /**
     * Adds a row.
     *
     * @param preference of rows with the same key the one with the smallest preference is preferred, then the one that
     *     came first
     */
    public void put(TableRow row, String preference) {
        String[] cells = Arrays.copyOf(row.cells(), positions.size() + 1);
        cells[positions.size()] = preference;
        sorter.add(cells);
    }

    String file() {
        return schema.file();
    }

    /** Writes the table; returns how many rows it has beside the header. */
    int write(OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
                RowSorter.Sorted rows = sorter.sorted()) {
            csv.writeRecord(List.copyOf(positions.keySet()));
            int written = 0;
            String[] first = rows.next();
            while (first != null) {
                TableRow kept = new TableRow(positions, first);
                String[] next = rows.next();
                while (next != null && byKey().compare(first, next) == 0) {
                    kept = merge.apply(kept, new TableRow(positions, next));
                    next = rows.next();
                }
                csv.writeRecord(Arrays.copyOf(kept.cells(), positions.size()));
                written++;
                first = next;
            }
            return written;
        }
    }

    @Override
    public void close() {
        sorter.close();
    }
}
