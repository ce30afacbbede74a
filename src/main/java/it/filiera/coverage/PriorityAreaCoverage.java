package it.filiera.coverage;

import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a region has in each area of a strategy, in a period.
 *
 * @param areas      by identifier; empty when there is no table
 * @param noArea     what belongs to no area of the scheme, as far as is known; null when there is no table
 * @param total      everything once; null when there is no table
 * @param evenness   entropy of the project shares over the largest possible, 0 (all in one area) to 1; null when undefined
 * @param krugman    how the region's areas differ from those of the reference, 0 to 2; null without a reference
 * @param reference  null when there is no table
 * @param silence    why there is no table; null when there is one
 * @param comparison the same for another region, strategy or period; null when not asked for
 */
public record PriorityAreaCoverage(
        String regionId,
        String schemeId,
        Period period,
        SnapshotStamp snapshot,
        List<AreaCoverage> areas,
        @Nullable AreaCoverage noArea,
        @Nullable AreaCoverage total,
        @Nullable Double evenness,
        @Nullable Double krugman,
        @Nullable CoverageReference reference,
        @Nullable CoverageSilence silence,
        @Nullable PriorityAreaCoverage comparison) {

    public PriorityAreaCoverage {
        areas = List.copyOf(areas);
    }

    PriorityAreaCoverage comparedWith(PriorityAreaCoverage other) {
        return new PriorityAreaCoverage(
                regionId, schemeId, period, snapshot, areas, noArea, total, evenness, krugman, reference, silence,
                other);
    }
}
