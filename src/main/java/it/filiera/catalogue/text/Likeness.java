package it.filiera.catalogue.text;

import static it.filiera.catalogue.text.MatchQuality.PARTIAL;
import static it.filiera.catalogue.text.MatchQuality.TYPO;
import static it.filiera.catalogue.text.MatchQuality.WORDS;

import org.jspecify.annotations.Nullable;

/**
 * How alike a searched word and a word of a text are: 1 the same; .65 to .85 the searched word is a beginning, nearer when
 * less is missing; .75 another form of the word ({@code cities}, {@code city}; {@code mobilita}, {@code mobility}); .55 and
 * .4 with one and two typing errors, of which short words may have none and middling ones one.
 */
public record Likeness(MatchQuality quality, double value) {

    static final Likeness SAME = new Likeness(WORDS, 1);

    private static final double BEGINNING = .65;
    private static final double MISSING_NOTHING = .2;
    private static final double FORM = .75;
    private static final double ONE_ERROR = .55;
    private static final double TWO_ERRORS = .4;

    private static final int SHORTEST_COMMON_STEM = 5;
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_FOR_ONE_ERROR = 4;
    private static final int SHORTEST_FOR_TWO_ERRORS = 8;

    /** Their likeness; null when they are different words. */
    public static @Nullable Likeness of(String searched, String word, boolean forgiving) {
        if (searched.equals(word)) {
            return SAME;
        }
        if (word.startsWith(searched)) {
            return new Likeness(PARTIAL, BEGINNING + MISSING_NOTHING * searched.length() / word.length());
        }
        if (sameStem(searched, word)) {
            return new Likeness(PARTIAL, FORM);
        }
        int most = forgiving ? errorsForgiven(searched) : 0;
        int errors = most == 0 ? 1 : TypingErrors.between(searched, word, most);
        if (errors <= most) {
            return new Likeness(TYPO, errors == 1 ? ONE_ERROR : TWO_ERRORS);
        }
        return longCommonStem(searched, word) ? new Likeness(PARTIAL, FORM) : null;
    }

    /** How many typing errors a word of this length may have; none when it has a digit. */
    static int errorsForgiven(String word) {
        if (word.length() < SHORTEST_FOR_ONE_ERROR || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < SHORTEST_FOR_TWO_ERRORS ? 1 : 2;
    }

    private static boolean sameStem(String one, String other) {
        return singular(one).equals(singular(other)) || italianStem(one).equals(italianStem(other));
    }

    private static boolean longCommonStem(String one, String other) {
        int common = 0;
        while (common < one.length() && common < other.length() && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_COMMON_STEM
                && one.length() - common <= LONGEST_ENDING
                && other.length() - common <= LONGEST_ENDING;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String italianStem(String word) {
        return word.length() > 3 && "aeio".indexOf(word.charAt(word.length() - 1)) >= 0
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
