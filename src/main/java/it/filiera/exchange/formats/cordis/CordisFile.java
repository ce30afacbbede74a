package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.TranslationRequest;
import it.filiera.exchange.formats.opening.CsvRows;
import it.filiera.exchange.formats.opening.Faults;
import it.filiera.exchange.formats.opening.FileFault;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.exchange.formats.opening.SourceFile;
import it.filiera.exchange.formats.opening.SourceRow;
import it.filiera.exchange.formats.opening.SourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** One table of a download. */
final class CordisFile {

    private final CordisTable table;
    private final CsvRows rows;
    private final CordisColumns columns;

    private CordisFile(CordisTable table, CsvRows rows, CordisColumns columns) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Looks at the header of a table.
     *
     * @throws FileRefused when it cannot be read, lacks a column that is needed, or has one twice
     */
    static CordisFile of(CordisTable table, SourceFile file) {
        CsvRows rows = CsvRows.of(file);
        CordisColumns columns = new CordisColumns(table, header(rows));
        if (!columns.missing().isEmpty()) {
            throw new FileRefused(
                    file.name(),
                    columns.missing().size() > 1 ? FileFault.COLUMNS_MISSING : FileFault.COLUMN_MISSING,
                    String.join(", ", columns.missing()),
                    columns.header().isEmpty() ? "-" : String.join(", ", columns.header()));
        }
        if (!columns.repeated().isEmpty()) {
            throw new FileRefused(file.name(), FileFault.REPEATED_COLUMN, String.join(", ", columns.repeated()));
        }
        return new CordisFile(table, rows, columns);
    }

    /** The header of a file; empty when it has no rows. */
    static List<String> header(SourceFile file) {
        return header(CsvRows.of(file));
    }

    private static List<String> header(CsvRows rows) {
        try (SourceTable.Rows open = rows.open(Faults.IGNORED)) {
            SourceRow header = open.next();
            return header == null ? List.of() : header.texts();
        }
    }

    /** What a column says in the first rows. */
    List<String> first(int count, String column) {
        List<String> values = new ArrayList<>();
        try (SourceTable.Rows open = rows.open(Faults.IGNORED)) {
            open.next();
            for (SourceRow row = open.next(); row != null && values.size() < count; row = open.next()) {
                values.add(new CordisRow(row, columns).get(column));
            }
        }
        return values;
    }

    CordisTable table() {
        return table;
    }

    /** Reads the table; rows whose cells do not fit the header are rejected. */
    Intake read(TranslationRequest request, BiConsumer<CordisRow, Intake> consumer) {
        Intake intake = new Intake(rows.name(), request, rows.separator());
        try (intake;
                SourceTable.Rows open = rows.open(intake)) {
            open.next();
            intake.header(columns.header());
            int width = columns.header().size();
            for (SourceRow row = open.next(); row != null; row = open.next()) {
                intake.row();
                if (row.cells().size() < width || row.width() > width) {
                    intake.reject(
                            NoticeCode.WRONG_CELL_COUNT,
                            row,
                            null,
                            null,
                            "the row has " + row.cells().size() + " cells, the header " + width
                                    + "; put cells that contain the separator in quotes");
                } else {
                    consumer.accept(new CordisRow(row, columns), intake);
                }
            }
        }
        return intake;
    }
}
