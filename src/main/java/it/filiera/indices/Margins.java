package it.filiera.indices;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Row, column and grand totals of a table of counts (regions x activities), and what they lead one to expect in a cell:
 * {@code E = row x column / total}.
 */
public final class Margins {

    private final double[] rows;
    private final double[] columns;
    private final double total;

    private Margins(double[] rows, double[] columns) {
        this.rows = rows;
        this.columns = columns;
        this.total = Arrays.stream(rows).sum();
    }

    /** The totals of a rectangular table without negative counts; it may be empty. */
    public static Margins of(double[][] counts) {
        double[] rows = new double[counts.length];
        double[] columns = new double[counts.length == 0 ? 0 : counts[0].length];
        for (int r = 0; r < counts.length; r++) {
            for (int a = 0; a < columns.length; a++) {
                rows[r] += counts[r][a];
                columns[a] += counts[r][a];
            }
        }
        return new Margins(rows, columns);
    }

    /** What the totals lead one to expect in a cell; null when its row or column is empty, because then there is nothing to compare. */
    public @Nullable Double expected(int row, int column) {
        double expected = total == 0 ? 0 : rows[row] * columns[column] / total;
        return expected > 0 ? expected : null;
    }

    /**
     * The location quotient: the share of an activity in a region over its share everywhere (1 = as everywhere).
     * Null when the region has no activity or nobody has this one.
     */
    public @Nullable Double quotient(double[][] counts, int row, int column) {
        Double expected = expected(row, column);
        return expected == null ? null : counts[row][column] / expected;
    }

    /** The shares of the activities in everything; null for an empty table. */
    public double @Nullable [] columnShares() {
        return Concentration.shares(columns);
    }
}
