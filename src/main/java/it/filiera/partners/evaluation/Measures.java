package it.filiera.partners.evaluation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How well one query was answered. NaN where it says nothing: {@code tailRecall50} without little-known positives.
 *
 * @param hit10        1 when one of the first ten is right
 * @param recall10     share of the right ones among the first ten
 * @param recall50     share of the right ones among the first fifty
 * @param ndcg10       discounted gain of the first ten over the best possible
 * @param precision    average precision
 * @param tailRecall50 recall50 of the right ones that are little known
 */
record Measures(double hit10, double recall10, double recall50, double ndcg10, double precision, double tailRecall50) {

    private static final int FEW = 10;
    private static final int MANY = 50;

    /**
     * Measures one ranking; equal scores are ranked by number, which says nothing.
     *
     * @param ranked the candidates, best first
     */
    static Measures of(int[] ranked, BitSet positives, BitSet littleKnown) {
        int right = positives.cardinality();
        BitSet tail = (BitSet) positives.clone();
        tail.and(littleKnown);
        int few = 0;
        int many = 0;
        int tailMany = 0;
        double gain = 0;
        double precision = 0;
        int found = 0;
        for (int rank = 1; rank <= ranked.length && found < right; rank++) {
            int organisation = ranked[rank - 1];
            if (positives.get(organisation)) {
                found++;
                precision += (double) found / rank;
                few += rank <= FEW ? 1 : 0;
                many += rank <= MANY ? 1 : 0;
                gain += rank <= FEW ? discount(rank) : 0;
                tailMany += rank <= MANY && tail.get(organisation) ? 1 : 0;
            }
        }
        double best = 0;
        for (int rank = 1; rank <= Math.min(FEW, right); rank++) {
            best += discount(rank);
        }
        return new Measures(
                few > 0 ? 1 : 0,
                (double) few / right,
                (double) many / right,
                gain / best,
                precision / right,
                tail.isEmpty() ? Double.NaN : (double) tailMany / tail.cardinality());
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1);
    }

    double[] values() {
        return new double[] {hit10, recall10, recall50, ndcg10, precision, tailRecall50};
    }

    /** The mean over those that say something; NaN when none does. */
    static double mean(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
