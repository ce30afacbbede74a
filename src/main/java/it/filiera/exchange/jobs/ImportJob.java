package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.load.LoadResult.TableCount;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One load of data into the graph.
 *
 * @param rowsOf rows in all; null while unknown
 * @param counts what became of the rows of each table, in order of loading
 * @param finishedAt null while running
 * @param dryRun whether it only tells what it would do
 * @param phase what the load of an upload is doing; null for other loads
 * @param phaseSince since when
 * @param problemCode why it failed; null when it did not, or where nothing but the sentence is known
 * @param problem why it failed, as a sentence; null when it did not
 * @param problemIt the same in Italian; null when it did not, or was told in English only
 */
public record ImportJob(
        String id,
        String title,
        ImportState state,
        int rowsDone,
        @Nullable Integer rowsOf,
        int rowsRejected,
        List<TableCount> counts,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        boolean dryRun,
        @Nullable ImportPhase phase,
        @Nullable OffsetDateTime phaseSince,
        @Nullable RefusalCode problemCode,
        @Nullable String problem,
        @Nullable String problemIt) {

    /** The first rows take longest: before a share of them is done they would promise hours. */
    private static final double ENOUGH_TO_TELL = 0.1;

    /** Rows of one file of the bundle. */
    public record ImportCount(String file, int rows, int created, int updated, int unchanged, int rejected) {}

    /** What became of the rows, by file; files of which every row was refused too. */
    public List<ImportCount> created() {
        return counts.stream()
                .map(count -> new ImportCount(
                        count.table(),
                        count.rows(),
                        count.created(),
                        count.updated(),
                        count.unchanged(),
                        count.rejected()))
                .toList();
    }

    /** When it will be loaded if it goes on as fast as so far; null while nothing can be said. */
    @Nullable
    OffsetDateTime estimatedEnd(OffsetDateTime now) {
        if (state != ImportState.RUNNING || phase != ImportPhase.LOADING || phaseSince == null || rowsOf == null) {
            return null;
        }
        long millis = Duration.between(phaseSince, now).toMillis();
        return rowsDone < rowsOf * ENOUGH_TO_TELL || rowsDone == 0
                ? null
                : now.plus(Duration.ofMillis(millis * Math.max(0, rowsOf - rowsDone) / rowsDone));
    }
}
