package it.filiera.exchange.formats.values;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet program could take for a formula. Such a text in a CSV that we write would be computed when
 * somebody opens it; an apostrophe in front keeps it a text.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
public final class SpreadsheetText {

    private static final Pattern DANGEROUS = Pattern.compile("(?s)^'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)^'+[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private SpreadsheetText() {}

    /** The text as it may be written into a CSV. */
    public static String guarded(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before it was guarded. */
    public static String unguarded(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
