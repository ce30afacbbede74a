package it.filiera.exchange.resolution.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a text what sources write at will: letter case, accents, punctuation, dots between initials. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ELISION =
            Pattern.compile("(?<![\\p{L}\\p{N}])(l|d|un|dell|all|nell|sull|dall)['’`´](?=\\p{L})");
    private static final Pattern POSSESSIVE = Pattern.compile("['’`´]s(?![\\p{L}\\p{N}])");
    private static final Pattern DECIMAL = Pattern.compile("(?<=\\d)[.,](?=\\d)");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}( \\p{L})+(?![\\p{L}\\p{N}])");

    private Folding() {}

    /**
     * Lower-case words with single spaces between them: {@code Università dell'Insubria} is {@code universita insubria},
     * {@code S.p.A.} and {@code S. p. A.} are {@code spa}, {@code A&B} is {@code a and b}. Empty for a text without letters or digits.
     */
    public static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters = latin(MARKS.matcher(lower).replaceAll(""));
        String words =
                POSSESSIVE.matcher(ELISION.matcher(letters).replaceAll("")).replaceAll("s");
        String numbers = DECIMAL.matcher(words).replaceAll("");
        String signs = numbers.replace("&", " and ").replace("+", " and ");
        String spaced = NEITHER_LETTER_NOR_DIGIT.matcher(signs).replaceAll(" ").strip();
        return INITIALS.matcher(spaced).replaceAll(run -> run.group().replace(" ", ""));
    }

    /** The words of {@link #fold}. */
    public static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** {@link #fold} without its spaces: {@code ST Microelectronics} and {@code STMicroelectronics} are alike. */
    public static String compact(String text) {
        return fold(text).replace(" ", "");
    }

    private static String latin(String text) {
        return text.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ł", "l")
                .replace("ı", "i");
    }
}
