package it.filiera.catalogue.text;

import it.filiera.catalogue.EntityKind;
import java.util.List;

/**
 * Something that matches a text.
 *
 * @param name    its name, for sorting
 * @param score   see {@link Ranking}; comparable only within one answer
 * @param matched the fields that show why, best first; empty when only a long text holds the words
 * @param found   share of the searched words that its short texts hold, 0 to 1
 */
public record TextMatch(
        String id, EntityKind kind, String name, double score, List<MatchedField> matched, double found) {

    public TextMatch {
        matched = List.copyOf(matched);
    }

    /** Best match of a field in words of the answer: which field holds which text, and how it fits. */
    public record MatchedField(String field, String text, MatchQuality quality) {}

    /** Whether its short texts hold all the words, without typing errors. */
    public boolean isSure() {
        return found == 1 && matched.stream().noneMatch(field -> field.quality() == MatchQuality.TYPO);
    }
}
