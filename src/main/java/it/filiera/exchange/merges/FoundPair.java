package it.filiera.exchange.merges;

import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.Score;
import it.filiera.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two organisations that are one, or may be, as the rules see it.
 *
 * @param left      the smaller identifier
 * @param kept      the one that stands for both; null unless the rules merge them
 * @param reasons  as {@link StoredReason} writes them
 * @param leftName  spelling that was compared; null for a record without a name
 * @param foundBy   the import or the examination that found it
 * @param decidedBy {@link Decision#RULES}, or null when a person is asked
 */
record FoundPair(
        String id,
        String left,
        String right,
        @Nullable String kept,
        MergeState state,
        double score,
        List<String> reasons,
        @Nullable String leftName,
        @Nullable String rightName,
        String foundBy,
        @Nullable String decidedBy) {

    private static final int SHORT_HASH = 20;

    /** A question to a person. */
    static FoundPair question(OrganisationRecord one, OrganisationRecord other, Score score, String foundBy) {
        return of(one, other, score, foundBy, null);
    }

    /** A pair that the rules merge: {@code one} into {@code kept}. */
    static FoundPair merged(OrganisationRecord one, OrganisationRecord kept, Score score, String foundBy) {
        return of(one, kept, score, foundBy, kept.id());
    }

    /** The identifier of the decision on two organisations, in any order. */
    static String pairId(String one, String other) {
        String pair = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        return "merge:" + Sha256.of(pair.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT_HASH);
    }

    /** The same pair as a question: something a person said stands against merging it. */
    FoundPair asked() {
        return new FoundPair(
                id, left, right, null, MergeState.OPEN, score, reasons, leftName, rightName, foundBy, null);
    }

    Decision decision() {
        return new Decision(id, left, right, kept, state, score, decidedBy, null);
    }

    private static FoundPair of(
            OrganisationRecord one, OrganisationRecord other, Score score, String foundBy, @Nullable String kept) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        OrganisationRecord left = inOrder ? one : other;
        OrganisationRecord right = inOrder ? other : one;
        return new FoundPair(
                pairId(left.id(), right.id()),
                left.id(),
                right.id(),
                kept,
                kept == null ? MergeState.OPEN : MergeState.SAME,
                score.value(),
                score.parts().stream().map(StoredReason::text).toList(),
                first(left.names()),
                first(right.names()),
                foundBy,
                kept == null ? null : Decision.RULES);
    }

    private static @Nullable String first(List<String> names) {
        return names.isEmpty() ? null : names.get(0);
    }
}
