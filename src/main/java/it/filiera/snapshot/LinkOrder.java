package it.filiera.snapshot;

import java.util.Arrays;

/** Sorts links by row and then target, in two stable counting passes. */
final class LinkOrder {

    private LinkOrder() {}

    /**
     * Positions of the links whose ends are both known, by row, then target, then the order in which they came.
     *
     * @param rows    row of each link; {@link Ids#NONE} where it is not known
     * @param targets target of each link; {@link Ids#NONE} where it is not known
     */
    static int[] of(int[] rows, int[] targets, int rowCount, int targetCount) {
        int[] known = new int[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != Ids.NONE && targets[i] != Ids.NONE) {
                known[count++] = i;
            }
        }
        return by(rows, rowCount, by(targets, targetCount, Arrays.copyOf(known, count)));
    }

    private static int[] by(int[] key, int keyCount, int[] order) {
        int[] next = new int[keyCount + 1];
        for (int i : order) {
            next[key[i] + 1]++;
        }
        for (int k = 0; k < keyCount; k++) {
            next[k + 1] += next[k];
        }
        int[] sorted = new int[order.length];
        for (int i : order) {
            sorted[next[key[i]]++] = i;
        }
        return sorted;
    }
}
