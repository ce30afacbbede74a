package it.filiera.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV for spreadsheet programs: UTF-8 with byte order mark. A text that such a program would take for a formula
 * begins with an apostrophe, as OWASP advises ("CSV injection"); numbers stay numbers.
 */
final class CsvTable {

    private static final String FORMULAS = "=+-@\t\r\n";

    private CsvTable() {}

    static void write(Table table, OutputStream to) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .autoFlush(false)
                .build(to, StandardCharsets.UTF_8);
        to.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try {
            csv.writeRecord(table.headings());
            table.each(row -> csv.writeRecord(row.stream().map(CsvTable::cell).toList()));
            csv.flush();
        } catch (UncheckedIOException broken) {
            throw new IOException(broken);
        }
    }

    static String cell(@Nullable Object value) {
        String text = CellText.of(value);
        boolean harmless = value instanceof Number || text.isEmpty() || FORMULAS.indexOf(text.charAt(0)) < 0;
        return harmless ? text : "'" + text;
    }
}
