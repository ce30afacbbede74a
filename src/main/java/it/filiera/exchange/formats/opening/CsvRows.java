package it.filiera.exchange.formats.opening;

import de.siegmar.fastcsv.reader.CsvReader;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.RefusalCode;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file in whatever encoding and with whatever separator. Rows are cut by {@link RowCutter}, which survives
 * broken ones, and cells by the CSV library.
 */
public final class CsvRows implements SourceTable {

    private static final int HEAD = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    private final SourceFile file;
    private final TextEncoding encoding;
    private final char separator;

    private CsvRows(SourceFile file, TextEncoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
    }

    /**
     * Finds out how the file is written.
     *
     * @throws FileRefused when it is no text, or cannot be read
     */
    public static CsvRows of(SourceFile file) {
        try {
            TextEncoding encoding = TextEncoding.of(file);
            return new CsvRows(file, encoding, Separator.of(head(file, encoding)));
        } catch (IOException unreadable) {
            throw refused(file.name(), unreadable);
        }
    }

    /** The beginning of a text file, decoded. */
    static String head(SourceFile file, TextEncoding encoding) throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        try (Reader reader = encoding.reader(file.open())) {
            for (int read = 0; read >= 0 && length < HEAD; read = reader.read(head, length, HEAD - length)) {
                length += read;
            }
        }
        return new String(head, 0, length);
    }

    /** The cells of one row. */
    static List<String> cells(String row, char separator) {
        if (row.isEmpty()) {
            return List.of();
        }
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofSingleCsvRecord(row)
                .getFields();
    }

    @Override
    public String name() {
        return file.name();
    }

    /** What stands between two cells. */
    public char separator() {
        return separator;
    }

    @Override
    public Rows open(Faults faults) {
        if (encoding.guessed()) {
            faults.notice(
                    Notice.ofFile(
                            NoticeCode.ENCODING_GUESSED,
                            file.name(),
                            "the letters are not UTF-8 and were read as Windows-1252; if names look wrong, save the file as UTF-8"));
        }
        try {
            return new Reading(new RowCutter(() -> encoding.reader(file.open()), separator), faults);
        } catch (IOException unreadable) {
            throw refused(file.name(), unreadable);
        }
    }

    private static FileRefused refused(String name, IOException unreadable) {
        return new FileRefused(
                name,
                RefusalCode.UNREADABLE,
                "it cannot be read (" + unreadable.getMessage() + "); get or save it again");
    }

    private final class Reading implements Rows {

        private final RowCutter cutter;
        private final Faults faults;

        Reading(RowCutter cutter, Faults faults) {
            this.cutter = cutter;
            this.faults = faults;
        }

        @Override
        public @Nullable SourceRow next() {
            try {
                for (RawRow raw = cutter.next(); raw != null; raw = cutter.next()) {
                    NoticeCode broken = raw.broken();
                    if (broken != null) {
                        reject(raw, broken);
                    } else if (!raw.text().isBlank()) {
                        SourceRow row = row(raw);
                        if (!row.isBlank()) {
                            return row;
                        }
                    }
                }
                return null;
            } catch (IOException unreadable) {
                throw refused(file.name(), unreadable);
            }
        }

        private SourceRow row(RawRow raw) {
            List<Cell> cells =
                    cells(raw.text(), separator).stream().map(Cell::text).toList();
            SourceRow row = new SourceRow(raw.number(), cells);
            if (raw.text().indexOf(REPLACEMENT) >= 0) {
                String damaged = cells.stream()
                        .map(Cell::text)
                        .filter(text -> text.indexOf(REPLACEMENT) >= 0)
                        .findFirst()
                        .orElse("");
                faults.notice(notice(
                        NoticeCode.DAMAGED_TEXT,
                        raw.number(),
                        damaged,
                        "some letters are not in the encoding of the file (" + encoding.charset()
                                + "); save the whole file in one encoding, best UTF-8"));
            }
            return row;
        }

        private void reject(RawRow raw, NoticeCode broken) {
            String message = broken == NoticeCode.UNBALANCED_QUOTES
                    ? "a quote (\") that opens here is not closed as it should be; close it, and write a quote within"
                            + " a cell twice (\"\")"
                    : "a cell has more than " + RowCutter.LARGEST_CELL + " letters, or the row more than "
                            + RowCutter.LARGEST_ROW + "; shorten it";
            SourceRow row = new SourceRow(raw.number(), List.of(Cell.text(raw.text())));
            faults.rejected(row, notice(broken, raw.number(), raw.text(), message));
        }

        private Notice notice(NoticeCode code, int row, String value, String message) {
            return new Notice(code, file.name(), row, null, value, message);
        }

        @Override
        public void close() {
            try {
                cutter.close();
            } catch (IOException cannotHappen) {
                throw new java.io.UncheckedIOException(cannotHappen);
            }
        }
    }
}
