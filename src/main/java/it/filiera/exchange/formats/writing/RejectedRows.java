package it.filiera.exchange.formats.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.filiera.exchange.formats.values.SpreadsheetText;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that did not come in, with their original columns and the reason behind them: to be corrected and
 * given again. Written only when there are any; safe to be opened in a spreadsheet program, which its byte order mark
 * tells that it is UTF-8.
 */
public final class RejectedRows implements Closeable {

    /** Header of the column that says why; importing the file again passes over it. */
    public static final String REASON = "reason";

    private final Path file;
    private final char separator;
    private List<String> header = List.of();
    private int reasonBefore = -1;
    private @Nullable CsvWriter csv;

    public RejectedRows(Path file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /** Says what the columns are called; to be given before the first row. */
    public void header(List<String> names) {
        reasonBefore = names.indexOf(REASON);
        header = withoutReason(names);
    }

    /**
     * Adds a row. Its cells are those of the original; of a row that could not be cut into cells, the line itself. Cells
     * beyond the header stand behind the reason.
     */
    public void add(List<String> cells, String reason) {
        List<String> own = withoutReason(cells);
        int width = Math.max(header.size(), 1);
        List<String> record = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            record.add(i < own.size() ? own.get(i) : "");
        }
        record.add(reason);
        record.addAll(own.subList(Math.min(width, own.size()), own.size()));
        record.replaceAll(SpreadsheetText::guarded);
        writer().writeRecord(record);
    }

    private List<String> withoutReason(List<String> cells) {
        List<String> own = new ArrayList<>(cells);
        if (reasonBefore >= 0 && reasonBefore < own.size()) {
            own.remove(reasonBefore);
        }
        return own;
    }

    private CsvWriter writer() {
        if (csv == null) {
            csv = open();
        }
        return csv;
    }

    private CsvWriter open() {
        try {
            BufferedWriter writer = Files.newBufferedWriter(file);
            writer.write('\uFEFF');
            CsvWriter opened = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(writer);
            List<String> names = new ArrayList<>(header.isEmpty() ? List.of("row") : header);
            names.replaceAll(SpreadsheetText::guarded);
            names.add(REASON);
            return opened.writeRecord(names);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The file; null when no row was rejected. */
    public @Nullable Path file() {
        return csv == null ? null : file;
    }

    @Override
    public void close() {
        if (csv != null) {
            try {
                csv.close();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
