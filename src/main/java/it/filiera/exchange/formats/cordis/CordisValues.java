package it.filiera.exchange.formats.cordis;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.Intake;
import it.filiera.exchange.formats.values.Amounts;
import it.filiera.exchange.formats.values.Amounts.Convention;
import it.filiera.exchange.formats.values.Dates;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads single values of CORDIS; one that cannot be right is left out with a notice and counts as unknown. */
final class CordisValues {

    /** The European Union's seven-year budget is smaller. */
    private static final BigDecimal LARGEST_SUM = new BigDecimal("10000000000000");

    private CordisValues() {}

    /** A sum of money in euro; null when unknown or impossible. */
    static @Nullable BigDecimal sum(CordisRow row, String column, Intake intake) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal sum = Amounts.read(text, Convention.PLAIN);
        if (sum == null || sum.signum() < 0 || sum.compareTo(LARGEST_SUM) > 0) {
            intake.warn(
                    NoticeCode.IMPOSSIBLE_SUM,
                    row.number(),
                    column,
                    text,
                    "it was left out; give euro of 0 or more with a decimal point or comma, like 211562.5");
            return null;
        }
        return sum;
    }

    /** A number as the bundle writes it; null stays unknown. */
    static @Nullable String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A date; null when unknown or impossible. */
    static @Nullable String date(CordisRow row, String column, Intake intake) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        String date = Dates.read(text);
        if (date == null) {
            intake.warn(
                    NoticeCode.IMPOSSIBLE_DATE,
                    row.number(),
                    column,
                    text,
                    "there is no such date; it was left out; give one like 2015-02-01");
        }
        return date;
    }

    /** True, false, or null when the cell does not say. */
    static @Nullable Boolean flag(CordisRow row, String column) {
        return switch (row.get(column).toLowerCase(Locale.ROOT)) {
            case "true", "1", "1.0", "yes", "y" -> true;
            case "false", "0", "0.0", "no", "n" -> false;
            default -> null;
        };
    }

    /** A text of a form; null when it is empty, or has another form, which is told. */
    static @Nullable String form(CordisRow row, String column, String pattern, String example, Intake intake) {
        String text = row.get(column);
        if (text.isEmpty() || text.matches(pattern)) {
            return text;
        }
        intake.warn(
                NoticeCode.UNREADABLE_VALUE, row.number(), column, text, "it was left out; give one like " + example);
        return null;
    }
}
