package it.filiera.exchange.formats.opening;

import java.util.List;

/**
 * A row as somebody wrote it.
 *
 * @param number as a spreadsheet program numbers it, 1 being the first row of the file; blank rows count
 */
public record SourceRow(int number, List<Cell> cells) {

    /** The cell at a position from 0; an empty one beyond the row's end. */
    public Cell cell(int position) {
        return position < cells.size() ? cells.get(position) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    /** How many cells there are up to the last one that is not empty. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }
}
