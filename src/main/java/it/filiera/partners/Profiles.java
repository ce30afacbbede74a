package it.filiera.partners;

import it.filiera.partners.ranking.TechnologyProfiles;
import it.filiera.snapshot.Network;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the technology profiles of the network in use, computed once for it. */
@Component
class Profiles {

    private record Known(WeakReference<Network> network, TechnologyProfiles profiles) {}

    private volatile @Nullable Known known;

    TechnologyProfiles of(Network network) {
        Known last = known;
        return last != null && last.network().refersTo(network) ? last.profiles() : computed(network);
    }

    private synchronized TechnologyProfiles computed(Network network) {
        Known last = known;
        if (last == null || !last.network().refersTo(network)) {
            last = new Known(new WeakReference<>(network), TechnologyProfiles.of(network));
            known = last;
        }
        return last.profiles();
    }
}
