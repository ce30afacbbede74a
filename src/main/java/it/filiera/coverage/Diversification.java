package it.filiera.coverage;

import it.filiera.indices.Quadrant;
import it.filiera.indices.Specialisation;
import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a region could go next.
 *
 * @param regions     how many regions were compared; those with fewer than ten participations are left out
 * @param options     by likelihood, what the region does not have first; empty when it cannot be told
 * @param complexity  of the region among those compared; null outside the largest connected part
 * @param unavailable why it cannot be told; null when it can
 */
record Diversification(
        String regionId,
        String schemeId,
        Period period,
        SnapshotStamp snapshot,
        int regions,
        List<DiversificationOption> options,
        @Nullable Double complexity,
        @Nullable NotEnough unavailable) {

    Diversification {
        options = List.copyOf(options);
    }

    /** Why nothing can be told. */
    enum NotEnough {
        /** The loaded projects were selected by this region: others are seen only as its partners. */
        DATA_SELECTED_BY_REGION,
        /** Fewer than five regions of its level have ten participations or more. */
        TOO_FEW_REGIONS,
        /** Fewer than four activities occur. */
        TOO_FEW_ACTIVITIES,
        /** The region itself has fewer than ten participations. */
        REGION_TOO_SMALL
    }

    /**
     * An activity.
     *
     * @param present    whether the region has it: its estimate is above 1
     * @param projects   participations of the region, each divided equally among the activities of its project
     * @param ubiquity   share of the compared regions that have it
     * @param density    how much of what is related to it the region has; null when nothing is related
     * @param complexity null outside the largest connected part
     * @param likelihood density x ubiquity, for ranking; null without a density
     * @param quadrant   for what the region does not have; null when fewer than four such activities are known
     */
    record DiversificationOption(
            String conceptId,
            boolean present,
            double projects,
            @Nullable Specialisation specialisation,
            double ubiquity,
            @Nullable Double density,
            @Nullable Double complexity,
            @Nullable Double likelihood,
            @Nullable Quadrant quadrant) {}
}
