package it.filiera.coverage;

import it.filiera.coverage.RegionTable.Comparison;
import it.filiera.indices.Auc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What regions took up after a year, and how well scores from before it foresaw that. */
final class DiversificationForecast {

    private static final int DRAWS = 500;
    private static final long SEED = 20261122;

    /** What is compared. */
    enum Score {
        /** Density x ubiquity, what the question shows as likelihood. */
        LIKELIHOOD,
        DENSITY,
        UBIQUITY,
        /** How many activities the region has. */
        DIVERSITY,
        RANDOM
    }

    /** An activity that a region did not have before, the scores it had then, and whether the region has it after. */
    record Case(int region, Map<Score, Double> scores, boolean entered) {}

    /** An AUC with the interval that holds it with 95 % probability, by drawing the regions anew. */
    record Skill(Score score, double auc, double low, double high) {}

    private final List<Case> cases;

    private DiversificationForecast(List<Case> cases) {
        this.cases = cases;
    }

    /** Regions and activities that are in both tables; the tables have the same areas. */
    static DiversificationForecast of(Comparison before, Comparison after, int areas) {
        Presence known = Presence.of(before, areas);
        Presence later = Presence.of(after, areas);
        @Nullable Double[][] densities = known.densities();
        Random random = new Random(SEED);
        List<Case> cases = new ArrayList<>();
        for (int r = 0; r < known.rows().size(); r++) {
            int region = before.regions().get(known.rows().get(r));
            int then = later.rows().indexOf(after.regions().indexOf(region));
            double diversity = diversity(known.present()[r]);
            for (int a = 0; a < known.activities().length; a++) {
                if (then >= 0 && !known.present()[r][a]) {
                    Double near = densities[r][a];
                    double density = near == null ? 0 : near;
                    double ubiquity = known.ubiquity(a);
                    Map<Score, Double> scores = Map.of(
                            Score.LIKELIHOOD, density * ubiquity,
                            Score.DENSITY, density,
                            Score.UBIQUITY, ubiquity,
                            Score.DIVERSITY, diversity,
                            Score.RANDOM, random.nextDouble());
                    int same = Arrays.binarySearch(later.activities(), known.activities()[a]);
                    cases.add(new Case(region, scores, same >= 0 && later.present()[then][same]));
                }
            }
        }
        return new DiversificationForecast(cases);
    }

    private static double diversity(boolean[] present) {
        return IntStream.range(0, present.length).filter(a -> present[a]).count();
    }

    List<Case> cases() {
        return cases;
    }

    long entries() {
        return cases.stream().filter(Case::entered).count();
    }

    /** The skill of each score; empty when nothing was entered, or everything. */
    List<Skill> skills() {
        List<List<Case>> regions = List.copyOf(cases.stream()
                .collect(Collectors.groupingBy(Case::region, TreeMap::new, Collectors.toList()))
                .values());
        List<Skill> skills = new ArrayList<>();
        for (Score score : Score.values()) {
            Double auc = auc(cases, score);
            if (auc != null) {
                double[] drawn = draws(regions, score);
                skills.add(
                        new Skill(score, auc, drawn[drawn.length / 40], drawn[drawn.length - drawn.length / 40 - 1]));
            }
        }
        return skills;
    }

    private static double[] draws(List<List<Case>> regions, Score score) {
        Random random = new Random(SEED);
        double[] found = new double[DRAWS];
        int count = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Case> drawn = new ArrayList<>();
            for (int i = 0; i < regions.size(); i++) {
                drawn.addAll(regions.get(random.nextInt(regions.size())));
            }
            Double auc = auc(drawn, score);
            if (auc != null) {
                found[count++] = auc;
            }
        }
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static @Nullable Double auc(List<Case> cases, Score score) {
        boolean[] entered = new boolean[cases.size()];
        for (int i = 0; i < entered.length; i++) {
            entered[i] = cases.get(i).entered();
        }
        return Auc.of(
                cases.stream()
                        .mapToDouble(each -> each.scores().getOrDefault(score, 0.0))
                        .toArray(),
                entered);
    }
}
