package it.filiera.snapshot;

import java.util.Arrays;

/**
 * Links from things of one kind (rows) to things of another (targets), in compressed rows: the links of a row stand at the
 * positions {@code start(row)} to {@code end(row) - 1}, by ascending target and each target once. What else is known about a
 * link stands in other arrays at the same position.
 */
public final class Incidence {

    private final int[] starts;
    private final int[] targets;

    Incidence(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    public int rows() {
        return starts.length - 1;
    }

    /** Number of links altogether. */
    public int links() {
        return targets.length;
    }

    public int start(int row) {
        return starts[row];
    }

    /** The position after the row's last link. */
    public int end(int row) {
        return starts[row + 1];
    }

    /** How many links the row has. */
    public int degree(int row) {
        return starts[row + 1] - starts[row];
    }

    public int target(int position) {
        return targets[position];
    }

    /** The targets of a row, as an array of one's own. */
    public int[] targetsOf(int row) {
        return Arrays.copyOfRange(targets, starts[row], starts[row + 1]);
    }

    /** The position of a link; negative when there is none. */
    public int position(int row, int target) {
        return Arrays.binarySearch(targets, starts[row], starts[row + 1], target);
    }

    public boolean has(int row, int target) {
        return position(row, target) >= 0;
    }

    /** The same links seen from their targets. */
    Incidence reversed(int targetCount) {
        int[] ends = new int[targetCount + 1];
        for (int target : targets) {
            ends[target + 1]++;
        }
        for (int i = 0; i < targetCount; i++) {
            ends[i + 1] += ends[i];
        }
        int[] reversed = new int[targets.length];
        int[] next = Arrays.copyOf(ends, targetCount);
        for (int row = 0; row < rows(); row++) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                reversed[next[targets[at]]++] = row;
            }
        }
        return new Incidence(ends, reversed);
    }

    long bytes() {
        return Footprint.of(starts.length, Integer.BYTES) + Footprint.of(targets.length, Integer.BYTES);
    }
}
