package it.filiera.paths;

import it.filiera.paths.hops.HopFilter;
import it.filiera.paths.hops.NetworkHops;
import it.filiera.paths.search.HopGraph;
import it.filiera.snapshot.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the hops of the network at hand, which most questions share. */
@Component
class SharedHops {

    private record Shared(Network network, NetworkHops hops) {}

    private volatile @Nullable Shared shared;

    HopGraph of(Network network, HopFilter filter) {
        if (!filter.equals(HopFilter.OPEN)) {
            return NetworkHops.of(network, filter);
        }
        Shared known = shared;
        if (known == null || known.network() != network) {
            known = new Shared(network, NetworkHops.of(network, filter));
            shared = known;
        }
        return known.hops();
    }
}
