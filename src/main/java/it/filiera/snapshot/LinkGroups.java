package it.filiera.snapshot;

import java.util.Arrays;

/**
 * Links given by handles, grouped by their two ends: what several rows say about the same pair becomes one link. A subclass
 * keeps what else the rows say and combines it.
 */
abstract class LinkGroups {

    private final Growing.Ints rows = new Growing.Ints();
    private final Growing.Ints targets = new Growing.Ints();

    final void add(int row, int target) {
        rows.add(row);
        targets.add(target);
    }

    /** Room for what is known of at most so many links. */
    abstract void begin(int links);

    /**
     * Combines what the rows at {@code order[from]} to {@code order[to - 1]} say about one pair, under the link's position.
     * Must not depend on their order.
     */
    abstract void combine(int position, int[] order, int from, int to);

    final Incidence group(int[] rowOf, int[] targetOf, int rowCount, int targetCount) {
        int[] row = numbered(rows, rowOf);
        int[] target = numbered(targets, targetOf);
        int[] order = LinkOrder.of(row, target, rowCount, targetCount);
        int[] starts = new int[rowCount + 1];
        int[] once = new int[order.length];
        begin(order.length);
        int links = 0;
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length
                    && row[order[to]] == row[order[from]]
                    && target[order[to]] == target[order[from]]) {
                to++;
            }
            once[links] = target[order[from]];
            starts[row[order[from]] + 1]++;
            combine(links++, order, from, to);
        }
        for (int i = 0; i < rowCount; i++) {
            starts[i + 1] += starts[i];
        }
        return new Incidence(starts, Arrays.copyOf(once, links));
    }

    private static int[] numbered(Growing.Ints handles, int[] numberOf) {
        int[] numbers = new int[handles.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numberOf[handles.get(i)];
        }
        return numbers;
    }
}
