package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.opening.SourceRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the header below titles, dates and logos: the row, or two rows, whose cells mean most. */
final class LayoutFinder {

    private static final int ROWS_LOOKED_AT = 30;

    /** What a second header row must add to be taken for one. */
    private static final double WORTH_A_SECOND_ROW = 0.5;

    private LayoutFinder() {}

    /**
     * The layout of a table.
     *
     * @param rows its first rows that are not blank
     * @param headerRow number of the header's row, when a person said it; null to find it
     * @return empty when there are no rows, or none of that number
     */
    static Optional<Layout> find(List<SourceRow> rows, @Nullable Integer headerRow) {
        if (headerRow != null) {
            return rows.stream()
                    .filter(row -> row.number() == headerRow)
                    .findFirst()
                    .map(Layout::of);
        }
        Layout best = null;
        double bestScore = 0;
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
            Layout single = Layout.of(rows.get(i));
            double score = score(single);
            if (score > bestScore) {
                best = single;
                bestScore = score;
            }
            if (i > 0 && rows.get(i).number() == rows.get(i - 1).number() + 1) {
                Layout pair = Layout.of(rows.get(i - 1), rows.get(i));
                double pairScore = score(pair) - WORTH_A_SECOND_ROW;
                if (pairScore > bestScore) {
                    best = pair;
                    bestScore = pairScore;
                }
            }
        }
        return Optional.ofNullable(best).or(() -> firstWide(rows));
    }

    /** Without a single word we know, the first row with more than one cell is the header. */
    private static Optional<Layout> firstWide(List<SourceRow> rows) {
        return rows.stream()
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1)
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(Layout::of);
    }

    private static double score(Layout layout) {
        double score = 0;
        for (String label : layout.labels()) {
            score += HeaderWords.match(label).map(HeaderWords.Match::confidence).orElse(0.0);
        }
        return score;
    }
}
