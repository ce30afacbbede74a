package it.filiera.exchange.formats.memberlist;

import org.jspecify.annotations.Nullable;

/**
 * What has to be said beside the list itself.
 *
 * @param cluster identifier of the cluster whose members they are
 * @param source identifier of the source that the list is, such as {@code source:members-scc-2026}
 * @param sourceTitle what the source is called
 * @param recordedOn state of the list, as an ISO 8601 date; null when unknown
 * @param rank weight of the list when sources disagree
 * @param sheet sheet of a workbook; null for the first one with rows
 * @param mapping what the columns mean; null to take the guess
 */
public record MemberListOptions(
        String cluster,
        String source,
        String sourceTitle,
        @Nullable String recordedOn,
        int rank,
        @Nullable String sheet,
        @Nullable Mapping mapping) {

    /** An officer's list counts as the cluster's own word: above pages of others, below CORDIS where that speaks. */
    public static final int USUAL_RANK = 50;
}
