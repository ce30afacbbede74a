package it.filiera.exchange.formats.opening;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.RefusalCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one sheet of an Excel workbook. Rows are streamed; of the shared texts those are held that were met so far, at
 * most 128 MiB of the file. Formulas give the value last computed, macros and links to other files are not looked at.
 */
public final class WorkbookRows implements SourceTable {

    private final String name;
    private final Path path;
    private final String sheet;
    private final List<String> otherSheets;

    private WorkbookRows(String name, Path path, String sheet, List<String> otherSheets) {
        this.name = name;
        this.path = path;
        this.sheet = sheet;
        this.otherSheets = otherSheets;
    }

    /**
     * Chooses a sheet of a workbook.
     *
     * @param sheet name of the sheet; null for the first visible one that has rows
     * @throws FileRefused when this is no workbook that can be read, or has no such sheet
     */
    public static WorkbookRows of(String name, Path path, @Nullable String sheet) {
        WorkbookCheck.require(name, path);
        try (ReadableWorkbook workbook = open(path)) {
            List<String> filled = new ArrayList<>();
            for (Sheet each : workbook.getSheets().toList()) {
                if (each.getVisibility() == SheetVisibility.VISIBLE && hasRows(each)) {
                    filled.add(each.getName());
                }
            }
            String chosen = sheet == null && !filled.isEmpty() ? filled.get(0) : sheet;
            if (chosen == null || !filled.contains(chosen)) {
                throw filled.isEmpty()
                        ? new FileRefused(name, FileFault.EMPTY_SHEETS)
                        : new FileRefused(
                                name, FileFault.UNKNOWN_SHEET, String.valueOf(sheet), String.join(", ", filled));
            }
            filled.remove(chosen);
            return new WorkbookRows(name, path, chosen, List.copyOf(filled));
        } catch (IOException | IllegalStateException | org.dhatim.fastexcel.reader.ExcelReaderException unreadable) {
            throw refused(name, unreadable);
        }
    }

    private static ReadableWorkbook open(Path path) throws IOException {
        return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
    }

    private static boolean hasRows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
        }
    }

    private static FileRefused refused(String name, Exception unreadable) {
        return new FileRefused(
                name,
                RefusalCode.UNREADABLE,
                "the workbook cannot be read (" + unreadable.getMessage() + "); save it again as .xlsx or .csv");
    }

    @Override
    public String name() {
        return name;
    }

    /** The sheet that is read. */
    public String sheet() {
        return sheet;
    }

    @Override
    public Rows open(Faults faults) {
        otherSheets.forEach(other -> faults.notice(new Notice(
                NoticeCode.SHEET_LEFT_ASIDE,
                name,
                null,
                null,
                other,
                "the sheet \"" + sheet + "\" was read; to read this one, choose it")));
        try {
            return new Reading(open(path));
        } catch (IOException unreadable) {
            throw refused(name, unreadable);
        }
    }

    private final class Reading implements Rows {

        private final ReadableWorkbook workbook;
        private final WorkbookCells cells;
        private final Stream<Row> stream;
        private final Iterator<Row> rows;

        Reading(ReadableWorkbook workbook) throws IOException {
            this.workbook = workbook;
            this.cells = new WorkbookCells(workbook.isDate1904());
            this.stream = workbook.findSheet(sheet)
                    .orElseThrow(() -> new IOException("the sheet " + sheet + " is gone"))
                    .openStream();
            this.rows = stream.iterator();
        }

        @Override
        public @Nullable SourceRow next() {
            try {
                while (rows.hasNext()) {
                    Row row = rows.next();
                    List<Cell> found = new ArrayList<>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        found.add(cells.of(row.getCell(i)));
                    }
                    SourceRow source = new SourceRow(row.getRowNum(), List.copyOf(found));
                    if (!source.isBlank()) {
                        return source;
                    }
                }
                return null;
            } catch (IllegalStateException
                    | java.io.UncheckedIOException
                    | org.dhatim.fastexcel.reader.ExcelReaderException unreadable) {
                throw refused(name, unreadable);
            }
        }

        @Override
        public void close() {
            stream.close();
            try {
                workbook.close();
            } catch (IOException cannotHappen) {
                throw new java.io.UncheckedIOException(cannotHappen);
            }
        }
    }
}
