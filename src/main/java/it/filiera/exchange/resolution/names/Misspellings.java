package it.filiera.exchange.resolution.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the listed word behind a slip: one letter missing, too many, wrong, or two that changed places. Only long words, where a
 * slip does not make another word.
 *
 * <p>Each listed word is filed under itself and under itself without one letter; a slip shares one of these with it.
 */
final class Misspellings {

    private static final int SHORTEST = 8;

    private final Map<String, String> byPiece = new HashMap<>();

    Misspellings(Collection<String> words) {
        words.stream().filter(word -> word.length() >= SHORTEST).sorted().forEach(word -> {
            byPiece.putIfAbsent(word, word);
            for (int i = 0; i < word.length(); i++) {
                byPiece.putIfAbsent(without(word, i), word);
            }
        });
    }

    /** The listed word, or null when the word is short or like none. */
    @Nullable
    String meant(String word) {
        if (word.length() < SHORTEST) {
            return null;
        }
        String found = byPiece.get(word);
        for (int i = 0; found == null && i < word.length(); i++) {
            found = byPiece.get(without(word, i));
        }
        return found;
    }

    private static String without(String word, int index) {
        return word.substring(0, index) + word.substring(index + 1);
    }
}
