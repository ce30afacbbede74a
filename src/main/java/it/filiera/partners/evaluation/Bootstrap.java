package it.filiera.partners.evaluation;

import java.util.Arrays;
import java.util.Random;

/** An interval that holds the mean of a measure with 95 % probability, by drawing the queries anew a thousand times. */
record Bootstrap(double low, double high) {

    private static final int DRAWS = 1000;
    private static final long SEED = 20261122;

    static Bootstrap of(double[] values) {
        Random random = new Random(SEED);
        double[] means = new double[DRAWS];
        double[] drawn = new double[values.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = values[random.nextInt(values.length)];
            }
            means[draw] = Measures.mean(drawn);
        }
        Arrays.sort(means);
        return new Bootstrap(means[DRAWS / 40], means[DRAWS - DRAWS / 40 - 1]);
    }
}
