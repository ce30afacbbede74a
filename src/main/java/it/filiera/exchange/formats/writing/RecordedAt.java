package it.filiera.exchange.formats.writing;

/**
 * Where in an original a row of a bundle comes from, as its column {@code record} says.
 *
 * @param row as spreadsheet programs count; 0 when the record names no row
 */
public record RecordedAt(String file, int row) {

    private static final String ROW = ", row ";

    /** How a record is written. */
    public static String text(String file, int row) {
        return file + ROW + row;
    }

    /** Where a row comes from. */
    public static RecordedAt of(TableRow row) {
        return of(row.get("record"));
    }

    /** Reads a record back. */
    public static RecordedAt of(String record) {
        int at = record.lastIndexOf(ROW);
        String number = at < 0 ? "" : record.substring(at + ROW.length());
        return number.matches("\\d{1,9}")
                ? new RecordedAt(record.substring(0, at), Integer.parseInt(number))
                : new RecordedAt(record, 0);
    }
}
