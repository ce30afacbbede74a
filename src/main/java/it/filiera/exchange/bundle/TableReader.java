package it.filiera.exchange.bundle;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Streams the rows of one table: the right ones onwards, a notice for each wrong one. Holds one row at a time. */
public final class TableReader {

    /** What spreadsheet programs put before the first column's name. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Bundle bundle;
    private final TableSchema schema;

    public TableReader(Bundle bundle, TableSchema schema) {
        this.bundle = bundle;
        this.schema = schema;
    }

    /**
     * Reads the table from its first row to its last.
     *
     * @return how many rows it has beside the header, wrong ones included
     * @throws BundleRefused when the file is no CSV in UTF-8, or lacks a column it must have
     */
    public int read(Consumer<BundleRow> rows, Notices notices) {
        try (CsvReader<CsvRecord> csv = open()) {
            Iterator<CsvRecord> records = csv.iterator();
            RowParser parser = new RowParser(schema, header(records, notices), notices::add);
            int number = 1;
            while (records.hasNext()) {
                number++;
                parser.parse(number, records.next().getFields()).ifPresent(rows);
            }
            return number - 1;
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            throw new BundleRefused(
                    RefusalCode.UNREADABLE, schema.file() + " cannot be read as CSV in UTF-8: " + root(unreadable));
        }
    }

    /** Told of rows that do not come in, as they stand in the file. */
    public interface Refused {

        void header(List<String> names);

        void row(List<String> cells, String reason);
    }

    /**
     * Reads the table once more for the rows that do not come in: those that are wrong in themselves, and further ones.
     *
     * @param further what is against other rows, by number
     */
    public void refused(Map<Integer, String> further, Refused refused) {
        try (CsvReader<CsvRecord> csv = open()) {
            Iterator<CsvRecord> records = csv.iterator();
            List<String> against = new ArrayList<>();
            List<String> header = header(records, new Notices());
            RowParser parser = new RowParser(schema, header, notice -> against.add(text(notice)));
            refused.header(header);
            int number = 1;
            while (records.hasNext()) {
                number++;
                List<String> cells = records.next().getFields();
                against.clear();
                parser.parse(number, cells);
                String also = further.get(number);
                if (against.isEmpty() && also != null) {
                    against.add(also);
                }
                if (!against.isEmpty()) {
                    refused.row(cells, String.join("; ", against));
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            throw new BundleRefused(
                    RefusalCode.UNREADABLE, schema.file() + " cannot be read as CSV in UTF-8: " + root(unreadable));
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        InputStream bytes = bundle.open(schema.file());
        Reader text = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private List<String> header(Iterator<CsvRecord> records, Notices notices) {
        if (!records.hasNext()) {
            throw new BundleRefused(RefusalCode.EMPTY, schema.file() + " is empty; a header row is needed");
        }
        List<String> header = records.next().getFields().stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                .toList();
        List<String> known = schema.fields().stream().map(FieldSchema::name).toList();
        header.stream().filter(name -> !known.contains(name)).forEach(name -> {
            String message = "the table has no such column; it was left aside";
            notices.add(new Notice(NoticeCode.UNKNOWN_COLUMN, schema.file(), 1, name, null, message));
        });
        return header;
    }

    private static String text(Notice notice) {
        return notice.field() == null ? notice.message() : notice.field() + ": " + notice.message();
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
