package it.filiera.valuechain;

import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose departure would hurt the value chains of a region.
 *
 * @param asOf      year as of which ties were looked at; null when none was given and there is no chain
 * @param suppliers how many organisations of the region supply any chain
 * @param ranking   those whose departure makes a stage worse, the most painful first
 */
public record RegionDepartures(
        String regionId,
        @Nullable Integer asOf,
        SnapshotStamp snapshot,
        int chains,
        int suppliers,
        List<RegionDeparture> ranking) {

    public RegionDepartures {
        ranking = List.copyOf(ranking);
    }
}
