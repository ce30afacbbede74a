package it.filiera.consortium;

import it.filiera.consortium.callrules.CountryStandings;
import it.filiera.consortium.model.Candidate;
import it.filiera.consortium.model.Familiarity;
import it.filiera.consortium.model.Pool;
import it.filiera.consortium.model.RuleKind;
import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Participations;
import it.filiera.snapshot.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The candidates for what is required, taken from the network.
 *
 * @param fits by identifier of the technology, in the order asked for; technologies that no taxonomy has are left out
 */
record CandidatePool(Network network, Map<String, TechnologyFit> fits, Pool pool) {

    private static final int HIGHEST = 100;

    static CandidatePool of(
            Network network, Requirements required, CountryStandings countries, OwnershipGroups groups) {
        Map<String, TechnologyFit> fits = new LinkedHashMap<>();
        for (String technology : required.technologies()) {
            int number = network.concepts().number(technology);
            if (number != Ids.NONE) {
                fits.put(technology, TechnologyFit.of(network, number));
            }
        }
        List<Integer> chosen = choose(network, required, countries, fits);
        Map<String, String> owners =
                groups.of(chosen.stream().map(network.organisations()::id).toList());
        Fitness fitness = fitness(network, required, fits);
        double[] worth = chosen.stream().mapToDouble(fitness::forAll).toArray();
        double least = IntStream.range(0, worth.length)
                .mapToDouble(i -> worth[i])
                .min()
                .orElse(0);
        double most = IntStream.range(0, worth.length)
                .mapToDouble(i -> worth[i])
                .max()
                .orElse(0);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < worth.length; i++) {
            int relevance =
                    most > least ? (int) Math.round(HIGHEST * (worth[i] - least) / (most - least)) : HIGHEST / 2;
            candidates.add(candidate(chosen.get(i), relevance, network, required, countries, fits, owners));
        }
        return new CandidatePool(network, fits, new Pool(candidates, familiarities(network, chosen)));
    }

    private static Fitness fitness(Network network, Requirements required, Map<String, TechnologyFit> fits) {
        String coordinator = required.coordinator();
        int near = coordinator == null ? Ids.NONE : network.organisation(coordinator);
        return new Fitness(network, near, List.copyOf(fits.values()));
    }

    private static List<Integer> choose(
            Network network, Requirements required, CountryStandings countries, Map<String, TechnologyFit> fits) {
        Fitness fitness = fitness(network, required, fits);
        PoolChoice choice = new PoolChoice(network, countries)
                .named(required.named(RuleKind.COORDINATOR))
                .named(required.named(RuleKind.INCLUDE))
                .without(required.named(RuleKind.EXCLUDE));
        int needs = fits.size() + required.roles().size();
        fits.values()
                .forEach(fit -> choice.forNeed(
                        fit.organisations().stream()
                                .filter(one -> fit.of(one).confidence() >= required.minConfidence())
                                .toList(),
                        one -> fitness.forOne(one, fit),
                        needs));
        for (ConsortiumRole role : required.roles()) {
            List<Integer> able = IntStream.range(0, network.organisations().size())
                    .filter(one -> roles(network, one).contains(role))
                    .boxed()
                    .toList();
            choice.forNeed(able, fitness::forAll, needs);
        }
        return choice.chosen();
    }

    private static Candidate candidate(
            int organisation,
            int relevance,
            Network network,
            Requirements required,
            CountryStandings countries,
            Map<String, TechnologyFit> fits,
            Map<String, String> owners) {
        String id = network.organisations().id(organisation);
        String country = network.organisations().country(organisation);
        Set<String> covers = fits.entrySet().stream()
                .filter(fit -> fit.getValue().of(organisation).confidence() >= required.minConfidence())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Candidate(
                id,
                country,
                countries.of(country),
                network.organisations().sme(organisation),
                owners.getOrDefault(id, id),
                covers,
                roles(network, organisation).stream().map(Enum::name).collect(Collectors.toSet()),
                relevance,
                Costs.usual(network, organisation));
    }

    private static Set<ConsortiumRole> roles(Network network, int organisation) {
        Participations participations = network.participations();
        boolean coordinated = IntStream.range(
                        participations.projects().start(organisation),
                        participations.projects().end(organisation))
                .anyMatch(at -> participations.role(at) == Role.COORDINATOR);
        return ConsortiumRole.of(network.organisations().type(organisation), coordinated);
    }

    private static List<Familiarity> familiarities(Network network, List<Integer> chosen) {
        Adjacency partners = network.partners();
        Set<Integer> inside = Set.copyOf(chosen);
        List<Familiarity> known = new ArrayList<>();
        for (int one : chosen) {
            for (int at = partners.start(one); at < partners.end(one); at++) {
                int other = partners.partner(at);
                if (other > one && inside.contains(other)) {
                    long weight = Math.round((double) Familiarity.MOST * partners.weight(at));
                    known.add(new Familiarity(
                            network.organisations().id(one),
                            network.organisations().id(other),
                            (int) Math.max(1, Math.min(Familiarity.MOST, weight))));
                }
            }
        }
        return known;
    }
}
