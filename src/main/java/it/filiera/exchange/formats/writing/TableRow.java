package it.filiera.exchange.formats.writing;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a bundle table while it is filled in. What is not set is unknown. */
public final class TableRow {

    private final Map<String, Integer> positions;
    private final String[] cells;

    TableRow(Map<String, Integer> positions, String[] cells) {
        this.positions = positions;
        this.cells = cells;
    }

    /**
     * Fills in a cell; null and blank texts leave it unknown.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public TableRow set(String column, @Nullable Object value) {
        cells[position(column)] =
                value == null ? "" : value.toString().replace("\0", "").strip();
        return this;
    }

    /** Fills in a list; a bar within an item, which would part it in two, becomes a slash. */
    public TableRow setList(String column, Collection<String> items) {
        return set(
                column,
                items.stream()
                        .map(item -> item.replace('|', '/').strip())
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("|")));
    }

    /** The cell; "" when it is unknown. */
    public String get(String column) {
        return cells[position(column)];
    }

    private int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("The table has no column " + column + ", but " + positions.keySet());
        }
        return position;
    }

    String[] cells() {
        return cells;
    }
}
