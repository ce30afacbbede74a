package it.filiera.exchange.merges;

import it.filiera.exchange.resolution.ScorePart;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two organisations that may be one, and what has been decided.
 *
 * @param leftName  the spelling that was compared; null for a record without a name
 * @param kept      the one that stands for both; null unless they are one
 * @param foundBy   the import or the examination that found the pair
 * @param decidedBy name of the person, {@code RULES}, or null while open
 */
record MergeCandidate(
        String id,
        String left,
        String right,
        @Nullable String leftName,
        @Nullable String rightName,
        MergeState state,
        double score,
        List<ScorePart> parts,
        @Nullable String kept,
        String foundBy,
        OffsetDateTime foundAt,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    MergeCandidate {
        parts = List.copyOf(parts);
    }
}
