package it.filiera.indices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.special.Gamma;
import org.jspecify.annotations.Nullable;

/** How likely a table of counts is under a gamma prior: a negative binomial per cell, without the terms free of k. */
final class Likelihood {

    private record Cell(double count, double expected) {}

    private final List<Cell> cells;

    private Likelihood(List<Cell> cells) {
        this.cells = cells;
    }

    /** Null when fewer than two rows or two columns have counts. */
    static @Nullable Likelihood of(double[][] counts) {
        Margins margins = Margins.of(counts);
        List<Cell> cells = new ArrayList<>();
        Set<Integer> rows = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (int r = 0; r < counts.length; r++) {
            for (int a = 0; a < counts[r].length; a++) {
                Double expected = margins.expected(r, a);
                if (expected != null) {
                    cells.add(new Cell(counts[r][a], expected));
                    rows.add(r);
                    columns.add(a);
                }
            }
        }
        return rows.size() < 2 || columns.size() < 2 ? null : new Likelihood(cells);
    }

    /** The logarithm of the likelihood at a shape given by its logarithm. */
    double at(double logShape) {
        double k = Math.exp(logShape);
        double logGamma = Gamma.logGamma(k);
        double sum = 0;
        for (Cell cell : cells) {
            sum += Gamma.logGamma(k + cell.count)
                    - logGamma
                    + k * logShape
                    - (k + cell.count) * Math.log(k + cell.expected);
        }
        return sum;
    }
}
