package it.filiera.valuechain;

import it.filiera.indices.Relatedness;
import it.filiera.scenario.Certainty;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.ConceptKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * How near organisations of a region are to a technology: the relatedness density of what else they have, and how common the
 * technology is. Related are technologies that organisations have together, wherever they are ({@link Relatedness}: association).
 */
final class Nearness {

    /** A local organisation, how likely it is to take the technology up, for ranking, and how much that is related it has. */
    record Near(int organisation, double likelihood, double density) {}

    /** Below it what an organisation has says nothing about the technology. */
    private static final double NEAR_ENOUGH = 0.05;

    private final Scenario scenario;
    private final Candidates candidates;
    private final List<Near> near = new ArrayList<>();

    Nearness(Scenario scenario, Candidates candidates, BitSet inside) {
        this.scenario = scenario;
        this.candidates = candidates;
        Map<Integer, Double> related = related();
        double all = related.values().stream().mapToDouble(Double::doubleValue).sum();
        double having = candidates.possible().count();
        double common = having / Math.max(1, scenario.presentOrganisations());
        for (int organisation = inside.nextSetBit(0);
                organisation >= 0;
                organisation = inside.nextSetBit(organisation + 1)) {
            double density = all == 0 ? 0 : had(organisation, related) / all;
            // Who may have it already is nearer than any neighbourhood of technologies can say.
            double likelihood = Math.max(Math.sqrt(density * common), candidates.confidence(organisation));
            if (likelihood >= NEAR_ENOUGH) {
                near.add(new Near(organisation, likelihood, density));
            }
        }
        near.sort(Comparator.comparingDouble(Near::likelihood)
                .thenComparingDouble(Near::density)
                .reversed()
                .thenComparing(found -> scenario.id(found.organisation())));
    }

    /** The nearest first, among equals whoever has most that is related; those far from it are left out. */
    List<Near> near() {
        return near;
    }

    /** Association of the technology with each other one that somebody has together with it. */
    private Map<Integer, Double> related() {
        Map<Integer, Integer> together = new HashMap<>();
        candidates
                .possible()
                .forEach(organisation -> eachOther(organisation, concept -> together.merge(concept, 1, Integer::sum)));
        Map<Integer, Double> related = new HashMap<>();
        together.forEach((concept, count) ->
                related.put(concept, (double) count / Math.max(1, scenario.organisationsWith(concept))));
        return related;
    }

    private double had(int organisation, Map<Integer, Double> related) {
        double[] sum = {0};
        eachOther(organisation, concept -> sum[0] += related.getOrDefault(concept, 0.0));
        return sum[0];
    }

    /** Each concept of an organisation once, but the technology itself. */
    private void eachOther(int organisation, IntConsumer consumer) {
        BitSet others = new BitSet();
        scenario.eachConceptOf(organisation, (concept, confidence, declared) -> {
            boolean isTechnology = scenario.network().concepts().kind(concept) == ConceptKind.TECHNOLOGY;
            if (isTechnology
                    && confidence >= Certainty.SUGGESTED
                    && !candidates.technologies().get(concept)) {
                others.set(concept);
            }
        });
        others.stream().forEach(consumer);
    }
}
