package it.filiera.exchange.formats.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates of any precision as people write them in Italy and as programs write them. */
public final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Two digits up to this are of our century, later ones of the last. */
    private static final int LAST_SHORT_YEAR = 49;

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[t ].*)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?:(\\d{1,2})(?:°|º|st|nd|rd|th)?\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\d{4})");

    private static final List<List<String>> MONTHS = List.of(
            List.of("gennaio", "january"),
            List.of("febbraio", "february"),
            List.of("marzo", "march"),
            List.of("aprile", "april"),
            List.of("maggio", "may"),
            List.of("giugno", "june"),
            List.of("luglio", "july"),
            List.of("agosto", "august"),
            List.of("settembre", "september"),
            List.of("ottobre", "october"),
            List.of("novembre", "november"),
            List.of("dicembre", "december"));

    private Dates() {}

    /**
     * The date in ISO 8601 with the precision it was said in: {@code 01/03/2015} is {@code 2015-03-01}, {@code marzo 2015}
     * is {@code 2015-03}, {@code 2015} stays. A time of day is left off.
     *
     * @return null when it is no date, does not exist (31 June) or lies outside 1900 to 2100
     */
    public static @Nullable String read(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher parts = YEAR.matcher(bare);
        if (parts.matches()) {
            return date(parts.group(1), null, null);
        }
        parts = YEAR_FIRST.matcher(bare);
        if (parts.matches()) {
            return date(parts.group(1), parts.group(2), parts.group(3));
        }
        parts = DAY_FIRST.matcher(bare);
        if (parts.matches()) {
            return date(parts.group(3), parts.group(2), parts.group(1));
        }
        parts = MONTH_YEAR.matcher(bare);
        if (parts.matches()) {
            return date(parts.group(2), parts.group(1), null);
        }
        parts = NAMED.matcher(bare);
        if (parts.matches()) {
            int month = month(parts.group(2));
            return month == 0 ? null : date(parts.group(3), String.valueOf(month), parts.group(1));
        }
        return null;
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(full -> full.startsWith(name))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable String date(String yearText, @Nullable String month, @Nullable String day) {
        int year = Integer.parseInt(yearText);
        if (yearText.length() == 2) {
            year += year <= LAST_SHORT_YEAR ? 2000 : 1900;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            if (month == null) {
                return String.valueOf(year);
            }
            YearMonth inYear = YearMonth.of(year, Integer.parseInt(month));
            return day == null
                    ? inYear.toString()
                    : LocalDate.of(year, inYear.getMonthValue(), Integer.parseInt(day))
                            .toString();
        } catch (DateTimeException doesNotExist) {
            return null;
        }
    }
}
