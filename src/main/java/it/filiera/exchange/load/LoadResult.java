package it.filiera.exchange.load;

import java.util.List;

/**
 * What a load did.
 *
 * @param counts rows loaded by table, in order of loading; tables without rows left out
 * @param rowsRejected rows left out, each with a notice
 */
public record LoadResult(List<TableCount> counts, int rowsRejected) {

    /** Rows loaded from one table. */
    public record TableCount(String table, int rows) {}
}
