package it.filiera.indices;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole numbers (cents) divided so that the parts sum to the whole exactly. */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Equal parts that differ by at most one; what cannot be divided goes to the first ones, so that callers who order the
     * parts by identifier get the same parts every time. A negative whole is divided as its opposite.
     */
    public static long[] equally(long whole, int parts) {
        if (parts == 1) {
            return new long[] {whole};
        }
        double[] weights = new double[parts];
        Arrays.fill(weights, 1);
        return byWeight(whole, weights);
    }

    /**
     * Parts in proportion to weights by largest remainders (Hare's method): each gets its quota rounded down, the rest goes one
     * by one to the largest remainders, of equal ones to the first.
     *
     * @throws IllegalArgumentException when the weights do not sum to a positive number
     */
    public static long[] byWeight(long whole, double[] weights) {
        double total = Arrays.stream(weights).sum();
        if (!(total > 0) || Double.isInfinite(total)) {
            throw new IllegalArgumentException("Nothing can be divided by weights that sum to " + total);
        }
        long size = Math.abs(whole);
        long[] parts = new long[weights.length];
        double[] remainders = new double[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            double quota = size * (weights[i] / total);
            parts[i] = Math.min((long) Math.floor(quota), size - given);
            remainders[i] = quota - parts[i];
            given += parts[i];
        }
        int[] order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; given < size; i = (i + 1) % order.length) {
            parts[order[i]]++;
            given++;
        }
        if (whole < 0) {
            Arrays.setAll(parts, i -> -parts[i]);
        }
        return parts;
    }
}
