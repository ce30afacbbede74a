package it.filiera.exchange.resolution;

import java.util.List;

/**
 * One reason within a score.
 *
 * @param amount what the score starts with, what is added, or what it cannot exceed, as the effect says
 * @param words  what of the two records it speaks of, for the sentence shown to a person
 */
public record ScorePart(Reason reason, Reason.Effect effect, double amount, List<String> words) {

    public ScorePart {
        words = List.copyOf(words);
    }
}
