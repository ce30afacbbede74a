package it.filiera.benchmark;

import it.filiera.paths.search.HopCost;
import it.filiera.paths.search.HopGraph;
import it.filiera.snapshot.Adjacency;
import it.filiera.snapshot.Projects;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The joint work of a network under other costs than ours, to compare. */
final class HopVariants implements HopGraph {

    /** What a hop costs by its place, in units. */
    @FunctionalInterface
    private interface Cost {

        double of(Adjacency partners, int from, int place);
    }

    private static final double[] EXPONENTS = {0.5, 1, 1.5, 2.5};

    private static final double PROHIBITIVE = 1000;

    private final Adjacency partners;
    private final Cost cost;

    private HopVariants(Adjacency partners, Cost cost) {
        this.partners = partners;
        this.cost = cost;
    }

    static Map<String, HopGraph> of(Adjacency partners) {
        int newest = newest(partners);
        Map<String, HopGraph> variants = new LinkedHashMap<>();
        variants.put("fewest hops, strongest first", new HopVariants(partners, HopVariants::fewest));
        variants.put("Newman, 1 / w", new HopVariants(partners, (all, from, place) -> 1.0 / all.weight(place)));
        for (double hubs : EXPONENTS) {
            variants.put(
                    "-ln w / (s t)^" + hubs,
                    new HopVariants(partners, (all, from, place) -> ours(all, from, place, hubs)));
        }
        variants.put(
                "-ln w / (s t), halved every 8 years",
                new HopVariants(partners, (all, from, place) -> ours(all, from, place, 1) + age(all, place, newest)));
        return variants;
    }

    /** Hops at the cost used, as if some organisations were not there: which pairs need them? */
    static HopGraph without(Adjacency partners, Set<Integer> hubs) {
        return new HopVariants(
                partners,
                (all, from, place) -> hubs.contains(all.partner(place)) || hubs.contains(from)
                        ? PROHIBITIVE
                        : ours(all, from, place, 1));
    }

    private static double fewest(Adjacency partners, int from, int place) {
        return 100 - Math.min(1, partners.weight(place) / 100);
    }

    private static double ours(Adjacency partners, int from, int place, double hubs) {
        double strengths = Math.log(partners.strength(from)) + Math.log(partners.strength(partners.partner(place)));
        return hubs * strengths - Math.log(partners.weight(place)) + 0.001;
    }

    private static double age(Adjacency partners, int place, int newest) {
        int last = partners.lastYear(place);
        return last == Projects.NO_YEAR ? 0 : Math.log(2) / 8 * (newest - last);
    }

    private static int newest(Adjacency partners) {
        int newest = Projects.NO_YEAR;
        for (int place = 0; place < partners.positions(); place++) {
            newest = Math.max(newest, partners.lastYear(place));
        }
        return newest;
    }

    @Override
    public int size() {
        return partners.size();
    }

    @Override
    public Hops from(int organisation) {
        int start = partners.start(organisation);
        int size = partners.degree(organisation);
        int[] to = new int[size];
        long[] costs = new long[size];
        Arrays.setAll(to, hop -> partners.partner(start + hop));
        Arrays.setAll(
                costs, hop -> Math.max(1, Math.round(HopCost.UNIT * cost.of(partners, organisation, start + hop))));
        return new Hops(to, costs, new boolean[size]);
    }
}
