package it.filiera.exchange.load;

import java.util.List;

/**
 * What a load did, or would do.
 *
 * @param counts what became of the rows by table, in order of loading; tables without rows left out
 */
public record LoadResult(List<TableCount> counts) {

    public LoadResult {
        counts = List.copyOf(counts);
    }

    /** Rows left out, each with a notice. */
    public int rowsRejected() {
        return counts.stream().mapToInt(TableCount::rejected).sum();
    }

    /**
     * What became of the rows of one table.
     *
     * @param created rows the graph did not have
     * @param updated rows in whose place the same source said something else
     * @param unchanged rows the graph had as they are
     * @param rejected rows left out
     */
    public record TableCount(String table, int created, int updated, int unchanged, int rejected) {

        /** Rows that are in the graph now. */
        public int rows() {
            return created + updated + unchanged;
        }

        TableCount plus(Fate fate) {
            return switch (fate) {
                case CREATED -> new TableCount(table, created + 1, updated, unchanged, rejected);
                case UPDATED -> new TableCount(table, created, updated + 1, unchanged, rejected);
                case RECORDED_ELSEWHERE, UNCHANGED -> new TableCount(table, created, updated, unchanged + 1, rejected);
            };
        }

        TableCount plusRejected(int rows) {
            return new TableCount(table, created, updated, unchanged, rejected + rows);
        }
    }
}
