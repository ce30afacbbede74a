package it.filiera.exchange.resolution.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A table below {@code resolution/} on the class path.
 *
 * @param file its name, for messages
 */
public record Table(String file, List<Row> rows) {

    /**
     * Reads a table.
     *
     * @throws IllegalStateException when the file is missing
     */
    public static Table read(String file) {
        try (InputStream stream = Table.class.getResourceAsStream("/resolution/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("resolution/" + file + " is missing from the class path");
            }
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return new Table(
                        file,
                        reader.stream().map(record -> new Row(file, record)).toList());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One row; a cell that says nothing is "". */
    public static final class Row {
        private final String file;
        private final NamedCsvRecord cells;

        Row(String file, NamedCsvRecord cells) {
            this.file = file;
            this.cells = cells;
        }

        /** The cell, stripped. */
        public String cell(String column) {
            return cells.findField(column).map(String::strip).orElseThrow(() -> wrong(column, "the column is missing"));
        }

        /** The parts of a cell that lists several values with {@code |} between them; none for an empty cell. */
        public List<String> list(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        /** The cell as a number. */
        public double number(String column) {
            try {
                return Double.parseDouble(cell(column));
            } catch (NumberFormatException noNumber) {
                throw wrong(column, "\"" + cell(column) + "\" is not a number such as 0.25");
            }
        }

        /** The cell as one of the constants of {@code type}. */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            try {
                return Enum.valueOf(type, cell(column));
            } catch (IllegalArgumentException unknown) {
                throw wrong(column, "\"" + cell(column) + "\" is none of " + Arrays.toString(type.getEnumConstants()));
            }
        }

        private IllegalStateException wrong(String column, String reason) {
            return new IllegalStateException(
                    "resolution/%s, row %d, %s: %s".formatted(file, cells.getStartingLineNumber(), column, reason));
        }
    }
}
