package it.filiera.exchange.formats.opening;

import it.filiera.exchange.formats.values.SpreadsheetText;

/**
 * What stands in a cell.
 *
 * @param text stripped; "" when the cell is empty. Numbers of workbooks have a decimal point and no other signs, dates
 *     are ISO 8601.
 * @param kind what the file itself says it is; cells of CSV files are all texts
 * @param computed whether a formula gave the value
 */
public record Cell(String text, Kind kind, boolean computed) {

    /** What a workbook says about a cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number shown as a percentage; the text is what is shown, 12.5 for a stored 0.125. */
        PERCENT,
        DATE,
        /** An error of the spreadsheet program, such as {@code #REF!}. */
        ERROR
    }

    static final Cell EMPTY = new Cell("", Kind.TEXT, false);

    public static Cell text(String text) {
        String stripped = SpreadsheetText.unguarded(text.strip());
        return stripped.isEmpty() ? EMPTY : new Cell(stripped, Kind.TEXT, false);
    }

    /** The value; an error counts as empty. */
    public String value() {
        return kind == Kind.ERROR ? "" : text;
    }

    public boolean isEmpty() {
        return value().isEmpty();
    }
}
