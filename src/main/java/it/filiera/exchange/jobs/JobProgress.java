package it.filiera.exchange.jobs;

import it.filiera.exchange.jobs.JobStatements.Advance;
import it.filiera.exchange.load.LoadResult.TableCount;
import it.filiera.exchange.load.LoadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the load of an upload is.
 *
 * @param rowsRead rows of the original read so far; counts while reading
 * @param rowsOf rows of the bundle that was made of it; null while reading
 * @param rejectedBefore rows left out while reading
 * @param load where the loading stands
 */
public record JobProgress(
        ImportPhase phase, int rowsRead, @Nullable Integer rowsOf, int rejectedBefore, LoadState load) {

    /** Nothing was read yet. */
    public static final JobProgress START = new JobProgress(ImportPhase.READING, 0, null, 0, LoadState.START);

    public JobProgress read(long rows) {
        return new JobProgress(phase, Math.toIntExact(rows), null, rejectedBefore, load);
    }

    /** The bundle is made and checked. */
    public JobProgress staged(int rows, int rejected) {
        return new JobProgress(ImportPhase.LOADING, rowsRead, rows, rejected, load);
    }

    public JobProgress loaded(LoadState state) {
        return new JobProgress(phase, rowsRead, rowsOf, rejectedBefore, state);
    }

    public JobProgress concluding() {
        return new JobProgress(ImportPhase.CONCLUDING, rowsRead, rowsOf, rejectedBefore, load);
    }

    /** Nothing of it is in the graph any more; rows left out are told all the same. */
    public JobProgress takenBack() {
        return new JobProgress(
                ImportPhase.UNDOING,
                rowsRead,
                rowsOf,
                rowsRejected(),
                new LoadState(load.batches(), load.rowsDone(), List.of()));
    }

    /** Rows left out so far, while reading and while loading. */
    public int rowsRejected() {
        return rejectedBefore
                + load.counts().stream().mapToInt(TableCount::rejected).sum();
    }

    Advance statement(String id, String owner) {
        List<TableCount> counts = load.counts();
        return new Advance(
                id,
                owner,
                phase,
                phase == ImportPhase.READING ? rowsRead : load.rowsDone(),
                rowsOf,
                load.batches(),
                rejectedBefore,
                rowsRejected(),
                counts.stream().map(TableCount::table).toList(),
                TableCounts.each(counts, TableCount::rows),
                TableCounts.each(counts, TableCount::created),
                TableCounts.each(counts, TableCount::updated),
                TableCounts.each(counts, TableCount::unchanged),
                TableCounts.each(counts, TableCount::rejected));
    }
}
