package it.filiera.exchange.formats.values;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the small tables of words that ship with the product and that somebody who knows the field may edit. */
public final class WordTable {

    private WordTable() {}

    /** The rows of a table on the class path; its absence is a defect and fails. */
    public static List<NamedCsvRecord> rows(String resource) {
        try (InputStream bytes = WordTable.class.getResourceAsStream("/" + resource)) {
            if (bytes == null) {
                throw new IllegalStateException("There is no " + resource + " on the class path");
            }
            return CsvReader.builder().ofNamedCsvRecord(bytes).stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The items of a cell, which are separated by bars. */
    public static List<String> items(NamedCsvRecord row, String column) {
        return List.of(row.getField(column).split("\\|", -1));
    }
}
