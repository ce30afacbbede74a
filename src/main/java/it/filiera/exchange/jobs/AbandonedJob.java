package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.load.LoadState;
import it.filiera.graphdb.Row;
import org.jspecify.annotations.Nullable;

/**
 * The load of an upload that a process left when it died, taken over by this one.
 *
 * @param progress where to go on
 * @param notices what was found up to there
 * @param ending how it ends once what it wrote is taken back; null unless that had begun
 */
public record AbandonedJob(
        String id,
        String title,
        String checksum,
        boolean dryRun,
        String upload,
        String request,
        JobProgress progress,
        Notices notices,
        @Nullable Ending ending) {

    static AbandonedJob of(Row row) {
        ImportPhase phase = row.requireConstant("phase", ImportPhase.class);
        LoadState load = phase == ImportPhase.READING
                ? LoadState.START
                : new LoadState(row.requireInt("batches"), row.requireInt("rowsDone"), TableCounts.of(row));
        return new AbandonedJob(
                row.requireString("id"),
                row.requireString("title"),
                row.requireString("checksum"),
                row.requireBool("dryRun"),
                row.requireString("upload"),
                row.requireString("request"),
                new JobProgress(phase, 0, null, row.requireInt("rejectedBefore"), load),
                phase == ImportPhase.READING ? new Notices() : NoticeRows.restored(row),
                ending(row));
    }

    private static @Nullable Ending ending(Row row) {
        ImportState state = row.constant("ending", ImportState.class);
        return state == null
                ? null
                : new Ending(
                        state,
                        row.constant("problemCode", RefusalCode.class),
                        row.string("problem"),
                        row.string("problemIt"));
    }
}
