package it.filiera.indices;

import java.util.Arrays;

/**
 * Fitness of regions and complexity of activities after 20 updates. Values tend to 0 with further updates for tables of some
 * shapes: use the ranks only. Tacchella et al. (2012), "A new metrics for countries' fitness and products' complexity".
 */
public final class Fitness {

    private static final int UPDATES = 20;

    private final double[] regions;
    private final double[] activities;

    private Fitness(double[] regions, double[] activities) {
        this.regions = regions;
        this.activities = activities;
    }

    /** For a table whose every row and column has at least one entry. */
    public static Fitness of(boolean[][] present) {
        double[] regions = ones(present.length);
        double[] activities = ones(present.length == 0 ? 0 : present[0].length);
        for (int update = 0; update < UPDATES; update++) {
            double[] sums = new double[regions.length];
            double[] inverse = new double[activities.length];
            for (int r = 0; r < regions.length; r++) {
                for (int a = 0; a < activities.length; a++) {
                    if (present[r][a]) {
                        sums[r] += activities[a];
                        inverse[a] += 1 / regions[r];
                    }
                }
            }
            regions = averagingOne(sums);
            activities = averagingOne(Arrays.stream(inverse).map(sum -> 1 / sum).toArray());
        }
        return new Fitness(regions, activities);
    }

    /** Fitness of each region, 1 on average. */
    public double[] regions() {
        return regions.clone();
    }

    /** Complexity of each activity, 1 on average. */
    public double[] activities() {
        return activities.clone();
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] averagingOne(double[] values) {
        double mean = Arrays.stream(values).average().orElse(1);
        return Arrays.stream(values).map(value -> value / mean).toArray();
    }
}
