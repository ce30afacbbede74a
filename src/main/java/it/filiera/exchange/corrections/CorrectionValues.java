package it.filiera.exchange.corrections;

import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.kernel.BadRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people may write into a correction. */
final class CorrectionValues {

    private static final int LONGEST_VALUE = 10_000;
    private static final int LONGEST_REASON = 1_000;

    /** Not even by somebody who may correct: a link that is no link runs in the browser of whoever follows it. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*\\|\\s*");

    private CorrectionValues() {}

    /** What was given as the right value: a text, or null when it was said that nobody knows. Exactly one has to be. */
    static @Nullable String given(@Nullable String value, boolean unknown) {
        if (unknown && value != null) {
            throw new BadRequest("value", value, CorrectionRemedy.NO_VALUE_IF_UNKNOWN);
        }
        if (!unknown && value == null) {
            throw new BadRequest("value", "", CorrectionRemedy.VALUE_OR_UNKNOWN);
        }
        return value;
    }

    /** The value that a text stands for, in the form a bundle would have it. */
    static Object value(FieldSchema field, String given) {
        String text = BETWEEN_PARTS.matcher(given.strip()).replaceAll("|");
        if (text.length() > LONGEST_VALUE || CONTROL.matcher(text).find()) {
            throw new BadRequest("value", given, CorrectionRemedy.PLAIN_TEXT, LONGEST_VALUE);
        }
        if (field.name().equals("url") && !WEB_ADDRESS.matcher(text).matches()) {
            throw new BadRequest("value", given, CorrectionRemedy.WEB_ADDRESS);
        }
        return field.value("value", text);
    }

    static @Nullable String reason(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST_REASON || CONTROL.matcher(given).find()) {
            throw new BadRequest("reason", given, CorrectionRemedy.PLAIN_TEXT, LONGEST_REASON);
        }
        return given.strip();
    }

    /** The value by its property; dates bring the whole year with them that filters look at. */
    static Map<String, @Nullable Object> withYears(String property, @Nullable Object value) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(property, value);
        if (property.equals("start") || property.equals("end")) {
            values.put(property + "Year", value == null ? null : year(property, String.valueOf(value)));
        }
        return values;
    }

    /** Of an interval, the start begins with its first and the end with its last year, as in imports. */
    private static long year(String property, String date) {
        String[] ends = date.split("/", -1);
        String meant = property.equals("start") ? ends[0] : ends[ends.length - 1];
        return Long.parseLong(meant.substring(0, 4));
    }
}
