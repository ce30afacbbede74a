package it.filiera.exchange.formats.opening;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out by what the cells of a CSV text are separated. */
final class Separator {

    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int ROWS_LOOKED_AT = 50;

    private Separator() {}

    /**
     * The separator that cuts most rows into the same number of cells, then the one that makes more cells; a comma when
     * there is but one column.
     *
     * @param head beginning of the text; its last row may be cut off
     */
    static char of(String head) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(head, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String head, char candidate) {
        Map<Integer, Integer> rowsByWidth = new TreeMap<>();
        for (String row : rows(head, candidate)) {
            int width = CsvRows.cells(row, candidate).size();
            if (width > 1) {
                rowsByWidth.merge(width, 1, Integer::sum);
            }
        }
        return rowsByWidth.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * 10_000L + Math.min(entry.getKey(), 9_999))
                .max()
                .orElse(0);
    }

    private static List<String> rows(String head, char candidate) {
        List<String> rows = new ArrayList<>();
        try (RowCutter cutter = new RowCutter(() -> new StringReader(head), candidate)) {
            for (RawRow row = cutter.next(); row != null && rows.size() < ROWS_LOOKED_AT; row = cutter.next()) {
                if (row.broken() == null && !row.text().isBlank()) {
                    rows.add(row.text());
                }
            }
        } catch (IOException brokenWithThisSeparator) {
            return List.of();
        }
        return rows.size() > 1 ? rows.subList(0, rows.size() - 1) : rows;
    }
}
