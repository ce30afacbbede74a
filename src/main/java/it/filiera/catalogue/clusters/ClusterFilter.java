package it.filiera.catalogue.clusters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions on clusters as a client gives them; null and empty lists set no condition. */
record ClusterFilter(
        @Nullable String text,
        @Nullable List<String> regions,
        @Nullable List<String> areas) {

    static final ClusterFilter NONE = new ClusterFilter(null, null, null);

    ClusterFilter {
        regions = regions == null || regions.isEmpty() ? null : List.copyOf(regions);
        areas = areas == null || areas.isEmpty() ? null : List.copyOf(areas);
    }
}
