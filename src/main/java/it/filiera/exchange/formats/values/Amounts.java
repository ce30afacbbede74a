package it.filiera.exchange.formats.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and sums of money as people write them. */
public final class Amounts {

    /** Which sign parts thousands and which decimals. */
    public enum Convention {
        /** 1.234.567,89 */
        ITALIAN,
        /** 1,234,567.89 */
        ENGLISH,
        /** No signs for thousands; point or comma for decimals, as in CORDIS. */
        PLAIN
    }

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("mila", BigDecimal.valueOf(1_000)),
            Map.entry("migliaia", BigDecimal.valueOf(1_000)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("mln", BigDecimal.valueOf(1_000_000)),
            Map.entry("mio", BigDecimal.valueOf(1_000_000)),
            Map.entry("ml", BigDecimal.valueOf(1_000_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("milione", BigDecimal.valueOf(1_000_000)),
            Map.entry("milioni", BigDecimal.valueOf(1_000_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("millions", BigDecimal.valueOf(1_000_000)),
            Map.entry("mld", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("miliardi", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)));

    private static final Pattern CURRENCY = Pattern.compile("€|\\b(?:eur|euro|euros)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("^([+-]?)([0-9][0-9.,' ]*|[.,][0-9]+)(?:([a-z]+)\\.?|%)?$");

    private Amounts() {}

    /**
     * The number a text says: {@code 1.234,5}, {@code € 1 200 000}, {@code 1,2 mln €}, {@code 12,5 %}, {@code (300)} for
     * a loss.
     *
     * @return null when it is no number, or more than one ("10-49")
     */
    public static @Nullable BigDecimal read(String text, Convention convention) {
        String bare = CURRENCY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        bare = bare.replaceAll("[\\s\u00A0\u202F]+", " ").replace('\u2212', '-').strip();
        if (bare.startsWith("(") && bare.endsWith(")")) {
            bare = "-" + bare.substring(1, bare.length() - 1);
        }
        Matcher parts = NUMBER.matcher(bare.replaceAll("(?<=[-+]) | (?=[a-z%])", ""));
        if (!parts.matches()) {
            return null;
        }
        BigDecimal number = plain(parts.group(2).replaceAll("[' ]", ""), convention);
        if (number == null) {
            return null;
        }
        String unit = parts.group(3);
        BigDecimal scale = unit == null ? BigDecimal.ONE : SCALES.get(unit);
        if (scale == null) {
            return null;
        }
        BigDecimal scaled = number.multiply(scale);
        return "-".equals(parts.group(1)) ? scaled.negate() : scaled;
    }

    /** How many units a text such as "k€", "mln" or "in migliaia di euro" means; one when it names no scale. */
    public static BigDecimal scale(String text) {
        String bare = CURRENCY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        for (String word : bare.split("[^a-z]+", -1)) {
            BigDecimal scale = SCALES.get(word);
            if (scale != null) {
                return scale;
            }
        }
        return BigDecimal.ONE;
    }

    private static @Nullable BigDecimal plain(String digits, Convention convention) {
        int lastComma = digits.lastIndexOf(',');
        int lastPoint = digits.lastIndexOf('.');
        char decimal;
        if (lastComma >= 0 && lastPoint >= 0) {
            decimal = lastComma > lastPoint ? ',' : '.';
        } else if (lastComma < 0 && lastPoint < 0) {
            return new BigDecimal(digits);
        } else {
            decimal = decimalOfOneSign(digits, lastComma >= 0 ? ',' : '.', convention);
        }
        char thousands = decimal == ',' ? '.' : ',';
        String grouped = decimal == ' ' ? digits : digits.substring(0, before(digits, decimal));
        if (!isGrouped(grouped, decimal == ' ' ? digits.charAt(Math.max(lastComma, lastPoint)) : thousands)) {
            return null;
        }
        String bare = decimal == ' '
                ? digits.replaceAll("[.,]", "")
                : digits.replace(String.valueOf(thousands), "").replace(decimal, '.');
        return bare.indexOf('.') == bare.lastIndexOf('.') ? new BigDecimal(bare) : null;
    }

    private static int before(String digits, char decimal) {
        int at = digits.indexOf(decimal);
        return at < 0 ? digits.length() : at;
    }

    /** With one kind of sign: the decimal sign, or a blank when the sign parts thousands. */
    private static char decimalOfOneSign(String digits, char sign, Convention convention) {
        boolean repeated = digits.indexOf(sign) != digits.lastIndexOf(sign);
        char thousandsSign =
                switch (convention) {
                    case ITALIAN -> '.';
                    case ENGLISH -> ',';
                    case PLAIN -> ' ';
                };
        boolean threeBehind = digits.length() - digits.lastIndexOf(sign) == 4 && digits.lastIndexOf(sign) > 0;
        boolean leadingZero = digits.startsWith("0");
        return repeated || (sign == thousandsSign && threeBehind && !leadingZero) ? ' ' : sign;
    }

    /** Signs for thousands stand before groups of three digits, or not at all. */
    private static boolean isGrouped(String whole, char thousands) {
        return whole.indexOf(thousands) < 0 || whole.matches("\\d{1,3}(" + Pattern.quote("" + thousands) + "\\d{3})+");
    }
}
