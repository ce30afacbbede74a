package it.filiera.paths;

import it.filiera.paths.hops.HopFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the network is looked at.
 *
 * @param regions NUTS codes: only organisations located in one of them; null or empty for all
 * @param since   only joint work in or after this year
 * @param asOf    only what had begun by the end of this year
 */
record BridgesScope(
        @Nullable List<String> regions,
        @Nullable Integer since,
        @Nullable Integer asOf) {

    static final BridgesScope EVERYTHING = new BridgesScope(null, null, null);

    BridgesScope {
        regions = regions == null || regions.isEmpty() ? null : List.copyOf(regions);
        PathRequest.requirePeriod("scope.", since, asOf);
    }

    HopFilter filter() {
        return new HopFilter(since, asOf, List.of());
    }
}
