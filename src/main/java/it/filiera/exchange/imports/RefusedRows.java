package it.filiera.exchange.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck.Table;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.TableReader;
import it.filiera.exchange.formats.writing.RejectedRows;
import it.filiera.exchange.load.LoadResult.TableCount;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that the load refuses, kept beside those that reading refused. Rows that refer to nothing are noted down batch by batch, before
 * the batch is committed; notes of a batch that was never committed, because of a crash, are those of the batch when it is loaded again.
 */
final class RefusedRows {

    private static final String NOTES = "refused.csv";
    private static final char SEPARATOR = ',';

    private final Path folder;
    private final boolean beside;

    /**
     * Those of one job.
     *
     * @param beside whether reading may have refused rows of a table of the same name
     */
    RefusedRows(Path folder, boolean beside) {
        this.folder = folder;
        this.beside = beside;
    }

    /** Notes rows of a table that refer to nothing. */
    void note(List<Notice> missing) {
        if (missing.isEmpty()) {
            return;
        }
        StringWriter lines = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(lines)) {
            missing.forEach(notice -> csv.writeRecord(
                    notice.file(), String.valueOf(notice.row()), notice.field() + ": " + notice.message()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(NOTES),
                    lines.toString(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Writes the refused rows of each table as they stand in the bundle, with the reason behind them. */
    void write(Bundle bundle, List<Table> tables, List<TableCount> counts) {
        Map<String, Map<Integer, String>> notes = notes();
        for (Table table : tables) {
            boolean any = counts.stream()
                    .anyMatch(count -> count.table().equals(table.schema().name()) && count.rejected() > 0);
            if (any) {
                write(bundle, table, notes.getOrDefault(table.schema().file(), Map.of()));
            }
        }
    }

    private void write(Bundle bundle, Table table, Map<Integer, String> missing) {
        try (RejectedRows rejected = new RejectedRows(file(table.schema().name()), SEPARATOR)) {
            new TableReader(bundle, table.schema()).refused(missing, new TableReader.Refused() {
                @Override
                public void header(List<String> names) {
                    rejected.header(names);
                }

                @Override
                public void row(List<String> cells, String reason) {
                    rejected.add(cells, reason);
                }
            });
        }
    }

    /** Beside, not in place of, the rows that reading refused of a table of the same name. */
    private Path file(String table) {
        try {
            Files.createDirectories(folder);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return folder.resolve(JobFolder.REJECTED + table + (beside ? "-loading" : "") + JobFolder.CSV);
    }

    private Map<String, Map<Integer, String>> notes() {
        Map<String, Map<Integer, List<String>>> notes = new HashMap<>();
        Path file = folder.resolve(NOTES);
        if (Files.exists(file)) {
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord note : csv) {
                    List<String> reasons = notes.computeIfAbsent(note.getField(0), first -> new HashMap<>())
                            .computeIfAbsent(Integer.valueOf(note.getField(1)), first -> new ArrayList<>());
                    if (!reasons.contains(note.getField(2))) {
                        reasons.add(note.getField(2));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        Map<String, Map<Integer, String>> joined = new HashMap<>();
        notes.forEach((table, rows) -> rows.forEach((row, reasons) ->
                joined.computeIfAbsent(table, first -> new HashMap<>()).put(row, String.join("; ", reasons))));
        return joined;
    }
}
