package it.filiera.indices;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How well a score tells what happened from what did not. */
public final class Auc {

    private Auc() {}

    /**
     * The probability that one of those that happened has a higher score than one that did not, equal scores counting half: 1 is
     * perfect, 0.5 is chance. Null when all happened or none. Mann and Whitney (1947); Hanley and McNeil (1982).
     */
    public static @Nullable Double of(double[] scores, boolean[] happened) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> scores[i]));
        double ranks = 0;
        double positive = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            int found = 0;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                found += happened[order[to++]] ? 1 : 0;
            }
            ranks += found * ((from + 1 + to) / 2.0);
            positive += found;
            from = to;
        }
        double negative = scores.length - positive;
        return positive == 0 || negative == 0 ? null : (ranks - positive * (positive + 1) / 2) / (positive * negative);
    }
}
