package it.filiera.exchange.formats.crosswalk;

import it.filiera.exchange.formats.opening.Cell;
import it.filiera.exchange.formats.opening.SourceRow;
import java.util.List;
import java.util.Map;

/** A row of a crosswalk, asked by what its columns mean. */
record CrosswalkRow(SourceRow source, List<String> header, Map<CrosswalkColumn, Integer> positions) {

    Cell cell(CrosswalkColumn column) {
        Integer position = positions.get(column);
        return position == null ? Cell.text("") : source.cell(position);
    }

    /** What the row says; "" when it says nothing. */
    String text(CrosswalkColumn column) {
        return cell(column).value();
    }

    /** The header as it is written. */
    String name(CrosswalkColumn column) {
        Integer position = positions.get(column);
        return position == null ? column.name() : header.get(position);
    }
}
