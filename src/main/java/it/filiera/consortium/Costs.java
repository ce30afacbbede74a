package it.filiera.consortium;

import it.filiera.snapshot.Network;
import it.filiera.snapshot.Participations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organisation's part in a project usually comes to. */
final class Costs {

    private static final int CENTS = 100;

    private Costs() {}

    /** Median EU contribution over its projects in whole euros, the lower of the middle two; null when no source tells any. */
    static @Nullable Long usual(Network network, int organisation) {
        Participations participations = network.participations();
        List<Long> amounts = new ArrayList<>();
        for (int at = participations.projects().start(organisation);
                at < participations.projects().end(organisation);
                at++) {
            participations.cents(at).ifPresent(cents -> amounts.add(cents / CENTS));
        }
        Collections.sort(amounts);
        return amounts.isEmpty() ? null : amounts.get((amounts.size() - 1) / 2);
    }
}
