package it.filiera.paths;

import it.filiera.paths.hops.HopFilter;
import it.filiera.paths.hops.NetworkHops;
import it.filiera.paths.search.HopGraph;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.SnapshotStamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the hops of the network at hand, which most questions share. */
@Component
class SharedHops {

    private record Shared(SnapshotStamp stamp, NetworkHops hops) {}

    private volatile @Nullable Shared shared;

    HopGraph of(Network network, HopFilter filter) {
        if (!filter.equals(HopFilter.OPEN)) {
            return NetworkHops.of(network, filter);
        }
        Shared known = shared;
        if (known == null || !known.stamp().equals(network.stamp())) {
            known = new Shared(network.stamp(), NetworkHops.of(network, filter));
            shared = known;
        }
        return known.hops();
    }
}
