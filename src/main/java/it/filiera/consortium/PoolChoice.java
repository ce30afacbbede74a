package it.filiera.consortium;

import it.filiera.consortium.callrules.CountryStandings;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Who comes into the pool: for every need those that fit it best, the best of every country that counts and the best small
 * and medium-sized enterprises, so that rules about countries and shares fail only where they must; and whoever is named.
 */
final class PoolChoice {

    private static final int MOST = 480;
    private static final int PER_NEED = 25;
    private static final int LEAST_PER_NEED = 8;
    private static final int PER_COUNTRY = 2;
    private static final int SMES = 8;

    private final Network network;
    private final CountryStandings countries;
    private final Set<Integer> banned = new HashSet<>();
    private final Set<Integer> chosen = new TreeSet<>();

    PoolChoice(Network network, CountryStandings countries) {
        this.network = network;
        this.countries = countries;
    }

    /** Organisations that come in by name. */
    PoolChoice named(Collection<String> ids) {
        numbers(ids).forEach(chosen::add);
        return this;
    }

    /** Organisations that do not come in for what they fit. */
    PoolChoice without(Collection<String> ids) {
        numbers(ids).forEach(banned::add);
        return this;
    }

    private IntStream numbers(Collection<String> ids) {
        return ids.stream().mapToInt(network::organisation).filter(number -> number != Ids.NONE);
    }

    /**
     * Those that fit a need.
     *
     * @param able  who could meet it
     * @param needs how many needs there are, which share the pool
     */
    PoolChoice forNeed(Collection<Integer> able, ToDoubleFunction<Integer> fit, int needs) {
        List<Integer> ranked = able.stream()
                .filter(organisation -> !banned.contains(organisation))
                .sorted(Comparator.comparingDouble(fit).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        int share = Math.max(LEAST_PER_NEED, Math.min(PER_NEED, MOST / Math.max(1, needs) / 2));
        ranked.stream().limit(share).forEach(chosen::add);
        ranked.stream()
                .filter(organisation ->
                        Boolean.TRUE.equals(network.organisations().sme(organisation)))
                .limit(SMES)
                .forEach(chosen::add);
        Map<String, Integer> taken = new HashMap<>();
        for (Integer organisation : ranked) {
            String country = network.organisations().country(organisation);
            if (countries.of(country).eligible()
                    && taken.merge(String.valueOf(country), 1, Integer::sum) <= PER_COUNTRY
                    && chosen.size() < MOST) {
                chosen.add(organisation);
            }
        }
        return this;
    }

    /** By number, ascending. */
    List<Integer> chosen() {
        return List.copyOf(chosen);
    }
}
