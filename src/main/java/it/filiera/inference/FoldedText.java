package it.filiera.inference;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text reduced to lower-case words without accents, one space between and around them, so that words can be found whole. */
record FoldedText(String words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Folds several texts; no phrase is found across the end of one and the beginning of the next. */
    static FoldedText of(Collection<String> texts) {
        StringBuilder words = new StringBuilder();
        texts.forEach(text -> words.append(fold(text)).append('|'));
        return new FoldedText(words.toString());
    }

    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return " "
                + NO_WORD.matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    boolean has(String foldedPhrase) {
        return words.contains(foldedPhrase);
    }
}
