package it.filiera.exchange.formats;

import it.filiera.exchange.bundle.Bundle;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a file.
 *
 * @param bundle what the loader checks and loads
 * @param rows rows of data, or statements, in the original
 * @param rejected how many of them did not come in
 * @param rejectedRows CSV files with these rows and the reason beside each, one for each table that has any
 */
public record Translation(Bundle bundle, long rows, long rejected, List<Path> rejectedRows) {

    public Translation {
        rejectedRows = List.copyOf(rejectedRows);
    }
}
