package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.formats.opening.SourceRow;
import java.util.regex.Pattern;

/** A row of a table of CORDIS, asked by the names of its columns. */
record CordisRow(SourceRow source, CordisColumns columns) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,12})(?:\\.0)?");

    /** The cell with runs of blanks made one; "" when it is empty or the column missing. */
    String get(String column) {
        int position = columns.position(column);
        return position < 0
                ? ""
                : BLANKS.matcher(source.cell(position).value()).replaceAll(" ").strip();
    }

    /** The digits of a whole number, also where a spreadsheet program wrote {@code 633098.0}; "" when it is none. */
    String digits(String column) {
        var number = WHOLE_NUMBER.matcher(get(column));
        return number.matches() ? number.group(1) : "";
    }

    int number() {
        return source.number();
    }
}
