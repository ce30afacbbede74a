package it.filiera.needs;

import it.filiera.catalogue.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param start position of its first letter in the text
 * @param end   position after its last letter
 * @param word  as it is compared: lower case, without accents
 */
record Token(int start, int end, String word) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** The words that say something: without articles, prepositions and legal forms. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = Words.folded(found.group());
            if (!Words.isWeightless(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                tokens.add(new Token(found.start(), found.end(), word));
            }
        }
        return tokens;
    }
}
