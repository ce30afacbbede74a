package it.filiera.partners;

import it.filiera.partners.ranking.TechnologyProfiles;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.OncePerNetwork;
import org.springframework.stereotype.Component;

/** The technology profiles of the network in use. */
@Component
class Profiles {

    private final OncePerNetwork<TechnologyProfiles> profiles = new OncePerNetwork<>(TechnologyProfiles::of);

    TechnologyProfiles of(Network network) {
        return profiles.of(network);
    }
}
