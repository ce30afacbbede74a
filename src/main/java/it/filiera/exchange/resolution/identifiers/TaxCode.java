package it.filiera.exchange.resolution.identifiers;

import java.util.regex.Pattern;

/** The Italian tax code: of a body eleven digits, checked as a VAT number is; of a person sixteen characters, the last one a check. */
final class TaxCode {

    private static final Pattern BODY = Pattern.compile("\\d{11}");
    private static final Pattern PERSON =
            Pattern.compile("[A-Z]{6}[0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]");

    /** Values of 0-9 and of A-Z on odd positions (Decree of 23 December 1976); on even ones a digit counts itself, A counts 0. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private TaxCode() {}

    static Reading read(String written) {
        String code = written.length() == 13 && written.startsWith("IT") ? written.substring(2) : written;
        if (BODY.matcher(code).matches()) {
            return CheckDigits.luhn(code) ? Reading.of(code) : Reading.refused(Reading.Doubt.CHECK_DIGITS);
        }
        if (!PERSON.matcher(code).matches()) {
            return Reading.refused(Reading.Doubt.FORMAT);
        }
        return personal(code) ? Reading.of(code) : Reading.refused(Reading.Doubt.CHECK_DIGITS);
    }

    private static boolean personal(String code) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char sign = code.charAt(i);
            int value = Character.isDigit(sign) ? sign - '0' : sign - 'A';
            sum += i % 2 == 0 ? ODD[value] : value;
        }
        return 'A' + sum % 26 == code.charAt(15);
    }
}
