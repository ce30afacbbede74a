package it.filiera.exchange.formats.values;

import java.util.Locale;
import java.util.Optional;

/**
 * VAT numbers and tax codes.
 *
 * @see <a href="https://www.agenziaentrate.gov.it">Agenzia delle Entrate</a>, check digit of the partita IVA: that of Luhn
 */
public final class ItalianNumbers {

    private static final int DIGITS = 11;

    /** Of a VAT number anywhere in Europe. */
    private static final int FEWEST_DIGITS = 6;

    private ItalianNumbers() {}

    /**
     * A VAT number with the letters of its country, as CORDIS writes it: {@code "1371160662"}, which lost its leading zero
     * in a spreadsheet, is {@code IT01371160662}.
     *
     * @return empty when it is none: wrong length, wrong check digit
     */
    public static Optional<String> vat(String text) {
        String bare = bare(text);
        if (bare.matches("IT\\d+")) {
            return italian(bare.substring(2)).map(digits -> "IT" + digits);
        }
        if (bare.matches("\\d+")) {
            return italian(bare).map(digits -> "IT" + digits);
        }
        boolean foreign = bare.matches("[A-Z]{2}[A-Z0-9]{6,13}")
                && bare.replaceAll("\\D", "").length() >= FEWEST_DIGITS;
        return foreign ? Optional.of(bare) : Optional.empty();
    }

    /** The tax code of an organisation: eleven digits; empty when it is none, or that of a person. */
    public static Optional<String> taxCode(String text) {
        return italian(bare(text).replaceFirst("^IT", ""));
    }

    /** Whether it is the tax code of a person: sixteen letters and digits. */
    public static boolean isPersonal(String text) {
        return bare(text).matches("[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z]");
    }

    private static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\.0$", "").replaceAll("[^A-Z0-9]", "");
    }

    private static Optional<String> italian(String digits) {
        if (!digits.matches("\\d{7,11}")) {
            return Optional.empty();
        }
        String padded = "0".repeat(DIGITS - digits.length()) + digits;
        return luhn(padded) ? Optional.of(padded) : Optional.empty();
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum > 0 && sum % 10 == 0;
    }
}
