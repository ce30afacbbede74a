package it.filiera.indices;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity that a region does not have lies between cost (little that is related) and benefit (complexity). Balland,
 * Boschma, Crespo and Rigby (2019), "Smart specialization policy in the European Union".
 */
public enum Quadrant {
    /** Much that is related, complex: the first to consider. */
    HIGH_ROAD,
    /** Much that is related, simple. */
    SLOW_ROAD,
    /** Little that is related, complex: worth it if it succeeds. */
    CASINO,
    /** Little that is related, simple. */
    DEAD_END;

    /**
     * The quadrants of the absent activities of one region, split at the medians of these same activities; a value at the
     * median counts as high. Null where density or complexity is unknown, and for all when fewer than four are known:
     * medians of fewer say nothing.
     */
    public static @Nullable Quadrant[] of(@Nullable Double[] density, @Nullable Double[] complexity) {
        @Nullable Quadrant[] quadrants = new Quadrant[density.length];
        boolean[] known = new boolean[density.length];
        int count = 0;
        for (int a = 0; a < density.length; a++) {
            known[a] = density[a] != null && complexity[a] != null;
            count += known[a] ? 1 : 0;
        }
        if (count < values().length) {
            return quadrants;
        }
        double middleDensity = median(density, known);
        double middleComplexity = median(complexity, known);
        for (int a = 0; a < density.length; a++) {
            Double near = density[a];
            Double complex = complexity[a];
            if (near != null && complex != null) {
                quadrants[a] = at(near >= middleDensity, complex >= middleComplexity);
            }
        }
        return quadrants;
    }

    private static Quadrant at(boolean related, boolean complex) {
        if (related) {
            return complex ? HIGH_ROAD : SLOW_ROAD;
        }
        return complex ? CASINO : DEAD_END;
    }

    private static double median(@Nullable Double[] values, boolean[] known) {
        double[] sorted = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            Double value = values[i];
            if (known[i] && value != null) {
                sorted[count++] = value;
            }
        }
        sorted = Arrays.copyOf(sorted, count);
        Arrays.sort(sorted);
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    }
}
