package it.filiera.exchange.resolution.identifiers;

/** Sums over digits that several countries use to check a number. Arguments hold digits only. */
final class CheckDigits {

    private CheckDigits() {}

    /** Luhn's sum over all digits, the last one the check: Italy, Sweden, the SIREN of France. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : crossSum(2 * digit);
        }
        return sum % 10 == 0;
    }

    /** The sum of digit times weight over the first digits, as many as there are weights. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    /** ISO/IEC 7064 mod 11,10, the last digit the check: Germany. */
    static boolean mod11With10(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == last(digits);
    }

    /** Sums digits on even places (0, 2, 4 ...) and cross sums of doubled ones on odd places: Austria, Spain. */
    static int alternating(String digits, boolean doubleFirst) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            sum += (i % 2 == 0) == doubleFirst ? crossSum(2 * digit) : digit;
        }
        return sum;
    }

    /** The last digit. */
    static int last(String digits) {
        return digits.charAt(digits.length() - 1) - '0';
    }

    private static int crossSum(int upToEighteen) {
        return upToEighteen / 10 + upToEighteen % 10;
    }
}
