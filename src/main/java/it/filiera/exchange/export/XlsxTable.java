package it.filiera.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook with one sheet, its headings frozen. Numbers are numbers; every text is a text cell, so that none is
 * taken for a formula. Rows leave a thousand at a time.
 */
final class XlsxTable {

    private static final int KEPT = 1000;
    private static final int LONGEST = 32_767;
    private static final int MOST_ROWS = 1_048_576;

    private XlsxTable() {}

    static void write(Table table, OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(to, "Filiera", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            row(sheet, 0, table.headings());
            sheet.freezePane(0, 1);
            int[] next = {1};
            table.each(values -> {
                if (next[0] == MOST_ROWS) {
                    throw new IllegalStateException(
                            "A sheet has at most " + MOST_ROWS + " rows; take the table as CSV");
                }
                row(sheet, next[0]++, values);
                if (next[0] % KEPT == 0) {
                    flush(sheet);
                }
            });
            sheet.finish();
        }
    }

    private static void row(Worksheet sheet, int row, List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value != null) {
                sheet.value(row, column, shortened(CellText.of(value)));
            }
        }
    }

    /** The longest text that a cell can hold. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
