package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.load.LoadState;
import it.filiera.graphdb.Row;

/**
 * The load of an upload that a process left when it died, taken over by this one.
 *
 * @param progress where to go on
 * @param notices what was found up to there
 */
public record AbandonedJob(
        String id,
        String title,
        String checksum,
        boolean dryRun,
        String upload,
        String request,
        JobProgress progress,
        Notices notices) {

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
                phase == ImportPhase.READING ? new Notices() : NoticeRows.restored(row));
    }
}
