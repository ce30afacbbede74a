package it.filiera.consortium;

import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has a technology or a narrower one, how sure that is, and by which projects. */
final class TechnologyFit {

    /** Projects whose link to a technology is weaker than this are not counted. */
    private static final double SUGGESTED = 0.4;

    /**
     * How one organisation has it.
     *
     * @param confidence 0 where only its projects have it
     * @param projects   by number
     */
    record Fit(double confidence, boolean declared, List<Integer> projects) {

        static final Fit NONE = new Fit(0, false, List.of());
    }

    private final Map<Integer, Fit> byOrganisation = new HashMap<>();

    private TechnologyFit() {}

    static TechnologyFit of(Network network, int technology) {
        TechnologyFit fit = new TechnologyFit();
        BitSet concepts = withNarrower(technology, network.concepts().narrower());
        BitSet projects = new BitSet(network.projects().size());
        concepts.stream().forEach(concept -> {
            fit.addOffers(network.organisationConcepts(), concept);
            addProjects(network.projectConcepts(), concept, projects);
        });
        Incidence partners = network.participations().organisations();
        Map<Integer, List<Integer>> byPartner = new HashMap<>();
        projects.stream().forEach(project -> {
            for (int partner : partners.targetsOf(project)) {
                byPartner.computeIfAbsent(partner, any -> new ArrayList<>()).add(project);
            }
        });
        byPartner.forEach((partner, theirs) -> {
            Fit known = fit.of(partner);
            fit.byOrganisation.put(partner, new Fit(known.confidence(), known.declared(), List.copyOf(theirs)));
        });
        return fit;
    }

    static BitSet withNarrower(int concept, Incidence narrower) {
        BitSet met = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(concept));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (!met.get(next)) {
                met.set(next);
                for (int below : narrower.targetsOf(next)) {
                    open.push(below);
                }
            }
        }
        return met;
    }

    private void addOffers(ConceptLinks offers, int concept) {
        for (int organisation : offers.things().targetsOf(concept)) {
            int position = offers.concepts().position(organisation, concept);
            Fit known = of(organisation);
            byOrganisation.put(
                    organisation,
                    new Fit(
                            Math.max(known.confidence(), offers.confidence(position)),
                            known.declared() || offers.declared(position),
                            List.of()));
        }
    }

    private static void addProjects(ConceptLinks uses, int concept, BitSet projects) {
        for (int project : uses.things().targetsOf(concept)) {
            if (uses.confidence(uses.concepts().position(project, concept)) >= SUGGESTED) {
                projects.set(project);
            }
        }
    }

    Fit of(int organisation) {
        return byOrganisation.getOrDefault(organisation, Fit.NONE);
    }

    /** Everybody who has it or a project with it. */
    Set<Integer> organisations() {
        return byOrganisation.keySet();
    }
}
