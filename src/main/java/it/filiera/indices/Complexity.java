package it.filiera.indices;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.jspecify.annotations.Nullable;

/**
 * Economic complexity: which regions have many activities that few others have. The second eigenvector of
 * {@code D^-1 M U^-1 M'}, standardised to mean 0 and standard deviation 1, with the sign under which diverse regions rank
 * high. Hidalgo and Hausmann (2009), "The building blocks of economic complexity".
 *
 * <p>Outside the largest connected part, and where the eigenvector is not unique, there is no value: null.
 */
public final class Complexity {

    private static final double GAP = 1e-9;
    private static final int SMALLEST = 3;

    private final @Nullable Double[] regions;
    private final @Nullable Double[] activities;

    private Complexity(int regions, int activities) {
        this.regions = new @Nullable Double[regions];
        this.activities = new @Nullable Double[activities];
    }

    /** Complexity of a table of regions (rows) and activities; regions with fewer than {@code minDiversity} activities are dropped. */
    public static Complexity of(boolean[][] present, int minDiversity) {
        int activities = present.length == 0 ? 0 : present[0].length;
        boolean[][] kept = new boolean[present.length][];
        for (int r = 0; r < present.length; r++) {
            kept[r] = count(present[r]) >= minDiversity ? present[r] : new boolean[activities];
        }
        Complexity result = new Complexity(present.length, activities);
        LargestComponent component = LargestComponent.of(kept, activities);
        if (component.regions().size() >= SMALLEST && component.activities().size() >= SMALLEST) {
            result.fill(kept, component);
        }
        return result;
    }

    /** Complexity of each region, in the order of the table. */
    public @Nullable Double[] regions() {
        return regions.clone();
    }

    /** Complexity of each activity, in the order of the table. */
    public @Nullable Double[] activities() {
        return activities.clone();
    }

    private void fill(boolean[][] present, LargestComponent component) {
        double[][] table = table(present, component);
        double[] diversity = Arrays.stream(table)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] ofActivities = secondVector(table);
        if (ofActivities.length == 0) {
            return;
        }
        double[] ofRegions = averages(table, ofActivities);
        double sign = covariance(ofRegions, diversity) < 0 ? -1 : 1;
        put(regions, component.regions(), standardised(ofRegions, sign));
        put(activities, component.activities(), standardised(ofActivities, sign));
    }

    /** Per activity; empty when the second eigenvalue is a multiple one, or 0. */
    private static double[] secondVector(double[][] table) {
        int n = table[0].length;
        double[] ubiquity = averagesWeights(table, n);
        double[][] symmetric = new double[n][n];
        for (double[] region : table) {
            double diversity = Arrays.stream(region).sum();
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    symmetric[a][b] += region[a] * region[b] / (diversity * Math.sqrt(ubiquity[a] * ubiquity[b]));
                }
            }
        }
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(symmetric, false));
        double second = eigen.getEigenvalue(1);
        if (second < GAP || second - eigen.getEigenvalue(2) < GAP) {
            return new double[0];
        }
        double[] vector = eigen.getEigenvector(1).toArray();
        for (int a = 0; a < n; a++) {
            vector[a] /= Math.sqrt(ubiquity[a]);
        }
        return vector;
    }

    private static double[] averagesWeights(double[][] table, int columns) {
        double[] sums = new double[columns];
        for (double[] row : table) {
            for (int a = 0; a < columns; a++) {
                sums[a] += row[a];
            }
        }
        return sums;
    }

    private static double[] averages(double[][] table, double[] values) {
        double[] averages = new double[table.length];
        for (int r = 0; r < table.length; r++) {
            double count = 0;
            for (int a = 0; a < values.length; a++) {
                averages[r] += table[r][a] * values[a];
                count += table[r][a];
            }
            averages[r] /= count;
        }
        return averages;
    }

    private static double[][] table(boolean[][] present, LargestComponent component) {
        double[][] table =
                new double[component.regions().size()][component.activities().size()];
        for (int r = 0; r < table.length; r++) {
            for (int a = 0; a < table[r].length; a++) {
                boolean has = present[component.regions().get(r)][
                        component.activities().get(a)];
                table[r][a] = has ? 1 : 0;
            }
        }
        return table;
    }

    private static double covariance(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum;
    }

    private static double[] standardised(double[] values, double sign) {
        double mean = Arrays.stream(values).average().orElse(0);
        double deviation = Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        return Arrays.stream(values)
                .map(value -> deviation == 0 ? 0 : sign * (value - mean) / deviation)
                .toArray();
    }

    private static void put(@Nullable Double[] into, List<Integer> places, double[] values) {
        for (int i = 0; i < values.length; i++) {
            into[places.get(i)] = values[i];
        }
    }

    private static int count(boolean[] row) {
        int count = 0;
        for (boolean has : row) {
            count += has ? 1 : 0;
        }
        return count;
    }
}
