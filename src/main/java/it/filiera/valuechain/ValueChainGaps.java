package it.filiera.valuechain;

import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain is strong, weak and unknown in a region.
 *
 * @param regionId      null when all loaded organisations count
 * @param asOf          the year as of which ties were looked at
 * @param tiesSince     ties older than this year do not count
 * @param stages        in order; empty when there is a problem
 * @param severity      sum over the stages of what is known; null when nothing is
 * @param evidenceShare share of the region's organisations of which any technology is known or suggested: how much "nobody has it" is
 *                      worth; null when the region has none
 * @param problem       why there is no answer; null when there is one
 */
public record ValueChainGaps(
        String chainId,
        @Nullable String regionId,
        int asOf,
        int tiesSince,
        SnapshotStamp snapshot,
        List<StageGaps> stages,
        List<StageLink> links,
        @Nullable Double severity,
        @Nullable Double evidenceShare,
        @Nullable ChainProblem problem) {

    public ValueChainGaps {
        stages = List.copyOf(stages);
        links = List.copyOf(links);
    }

    /** Why the gaps of a chain cannot be told. */
    public enum ChainProblem {
        /** No stage is declared. */
        NO_STAGES,
        /** Stages feed each other in a circle. */
        CIRCLE,
        /** No loaded organisation is located in the region. */
        NO_ORGANISATION
    }
}
