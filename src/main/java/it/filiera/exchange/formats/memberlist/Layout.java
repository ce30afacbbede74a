package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.opening.SourceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the table in a sheet begins and what its columns are called.
 *
 * @param headerRow number of the row with the headers, of two the lower one
 * @param headers one for each column; a header in two rows is both, the upper first
 * @param labels what the column itself is called: the lower one of two
 * @param groups what stands above the column; "" where nothing does
 */
record Layout(int headerRow, List<String> headers, List<String> labels, List<String> groups) {

    static Layout of(SourceRow header) {
        List<String> labels = header.texts();
        return new Layout(
                header.number(),
                labels,
                labels,
                labels.stream().map(label -> "").toList());
    }

    /** Of a header in two rows; a cell merged over several columns stands in the first of them and counts for all. */
    static Layout of(SourceRow upper, SourceRow lower) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        List<String> headers = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        String group = "";
        for (int i = 0; i < width; i++) {
            String above = upper.cell(i).text();
            String below = lower.cell(i).text();
            if (!above.isEmpty()) {
                group = above;
            }
            labels.add(below.isEmpty() ? above : below);
            groups.add(below.isEmpty() ? "" : group);
            headers.add(below.isEmpty() ? above : (group + " " + below).strip());
        }
        return new Layout(lower.number(), headers, labels, groups);
    }
}
