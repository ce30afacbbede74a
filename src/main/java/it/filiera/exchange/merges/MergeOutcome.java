package it.filiera.exchange.merges;

import org.jspecify.annotations.Nullable;

/**
 * What became of a decision that a person asked for.
 *
 * @param id          of the pair
 * @param kept        the organisation that stands for both, when they are one; null otherwise
 * @param contradicts the pair whose decision stands against it; null when none does
 */
public record MergeOutcome(
        String id,
        Result result,
        @Nullable String kept,
        @Nullable String contradicts) {

    /** How it ended. */
    public enum Result {
        /** Decided and carried out. */
        DONE,
        /** It was decided so before. */
        ALREADY,
        /** Another decision says the contrary; undo that first. */
        CONTRADICTS,
        /** There is no such pair. */
        UNKNOWN
    }
}
