package it.filiera.exchange.jobs;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One load of data into the graph.
 *
 * @param rowsOf rows in all; null while unknown
 * @param created rows loaded by table, in order of loading; empty until the end
 * @param finishedAt null while running
 */
public record ImportJob(
        String id,
        String title,
        ImportState state,
        int rowsDone,
        @Nullable Integer rowsOf,
        int rowsRejected,
        List<ImportCount> created,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    /** Rows loaded from one file. */
    public record ImportCount(String file, int rows) {}
}
