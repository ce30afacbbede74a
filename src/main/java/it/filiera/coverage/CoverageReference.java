package it.filiera.coverage;

import org.jspecify.annotations.Nullable;

/**
 * What the region is compared with to tell its specialisation.
 *
 * @param regions     how many regions of the same level have projects in the period, this one included
 * @param frameId     the smallest region that takes part in nearly all loaded projects: only within it can regions be compared,
 *                    because the data were selected by it; null when there is none
 * @param prior       shape of the prior by which quotients are drawn towards 1; null when there is no comparison
 * @param unavailable why there is no comparison; null when there is one
 */
public record CoverageReference(
        int regions,
        @Nullable String frameId,
        @Nullable Double prior,
        @Nullable NoReference unavailable) {

    /** Why there is nothing to compare with. */
    public enum NoReference {
        /** The loaded projects were selected by this region, or by one within it: others are seen only as its partners. */
        DATA_SELECTED_BY_REGION,
        /** Fewer than three regions of its level have projects. */
        TOO_FEW_REGIONS
    }
}
