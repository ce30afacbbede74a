package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.Notices.Counted;
import it.filiera.exchange.jobs.JobStatements.Finish;
import it.filiera.exchange.jobs.JobStatements.FoundNotices;
import it.filiera.exchange.jobs.JobStatements.Progress;
import it.filiera.exchange.jobs.JobStatements.Renewal;
import it.filiera.exchange.jobs.JobStatements.Undoing;
import it.filiera.exchange.load.LoadResult;
import it.filiera.exchange.load.LoadResult.TableCount;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A job this process works on: keeps its lease alive until closed, and stops when another process has taken over. */
public final class ClaimedJob implements AutoCloseable {

    static final int LEASE_SECONDS = 10;
    private static final int RENEWAL_SECONDS = 3;

    private final GraphWriter writer;
    private final String id;
    private final String owner;
    private final ScheduledExecutorService heartbeat;
    private final ScheduledFuture<?> renewals;

    ClaimedJob(GraphWriter writer, String id, String owner) {
        this.writer = writer;
        this.id = id;
        this.owner = owner;
        this.heartbeat = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "import lease");
            thread.setDaemon(true);
            return thread;
        });
        this.renewals =
                heartbeat.scheduleWithFixedDelay(this::renew, RENEWAL_SECONDS, RENEWAL_SECONDS, TimeUnit.SECONDS);
    }

    /** Says how far the load is, in the transaction of a batch; fails, and with it the batch, when the job is lost. */
    public void progress(Transaction tx, int rowsDone) {
        require(tx, JobStatements.PROGRESS, new Progress(id, owner, rowsDone));
    }

    /** Says how far the load of an upload is; fails, and with it the batch, when the job is lost or is to be cancelled. */
    public void advance(Transaction tx, JobProgress progress) {
        List<Boolean> found = tx.list(
                JobStatements.ADVANCE, progress.statement(id, owner), row -> row.requireBool("cancelRequested"));
        if (found.isEmpty()) {
            throw lost();
        }
        if (found.contains(true)) {
            throw new ImportCancelled();
        }
    }

    /** The same in a transaction of its own. */
    public void advance(JobProgress progress) {
        writer.write(tx -> {
            advance(tx, progress);
            return progress;
        });
    }

    /** The same, with what was found so far, for whoever takes the load up again. */
    public void advance(JobProgress progress, Notices notices) {
        writer.write(tx -> {
            advance(tx, progress);
            found(tx, notices);
            return progress;
        });
    }

    /** Puts down what was found so far, in the transaction of a batch. */
    public void found(Transaction tx, Notices notices) {
        tx.run(JobStatements.NOTICES, new FoundNotices(id, NoticeRows.of(notices.counted())));
    }

    /** Says that what was written is being taken back, and how the load of an upload will end. */
    public void undoing(Ending ending) {
        writer.write(tx -> {
            require(
                    tx,
                    JobStatements.UNDO,
                    new Undoing(id, owner, ending.state(), ending.code(), ending.problem(), ending.problemIt()));
            return ending;
        });
    }

    public void done(LoadResult result, Notices notices) {
        finish(Ending.DONE, result, result.rowsRejected(), notices.counted());
    }

    /** The next start takes the load up again. */
    public void failed(Notices notices) {
        finish(new Ending(ImportState.FAILED, null, null, null), new LoadResult(List.of()), 0, notices.counted());
    }

    /** Closes the load of an upload. */
    public void closed(Ending ending, JobProgress progress, List<Counted> notices) {
        finish(ending, new LoadResult(progress.load().counts()), progress.rowsRejected(), notices);
    }

    public String id() {
        return id;
    }

    @Override
    public void close() {
        renewals.cancel(true);
        heartbeat.shutdownNow();
    }

    private void renew() {
        writer.write(tx -> tx.run(JobStatements.RENEW, new Renewal(id, owner, LEASE_SECONDS)));
    }

    private void finish(Ending ending, LoadResult result, int rejected, List<Counted> notices) {
        List<TableCount> counts = result.counts();
        Finish finish = new Finish(
                id,
                owner,
                ending.state(),
                ending.code(),
                ending.problem(),
                ending.problemIt(),
                rejected,
                counts.stream().map(TableCount::table).toList(),
                TableCounts.each(counts, TableCount::rows),
                TableCounts.each(counts, TableCount::created),
                TableCounts.each(counts, TableCount::updated),
                TableCounts.each(counts, TableCount::unchanged),
                TableCounts.each(counts, TableCount::rejected));
        writer.write(tx -> {
            require(tx, JobStatements.FINISH, finish);
            tx.run(JobStatements.NOTICES, new FoundNotices(id, NoticeRows.of(notices)));
            return finish;
        });
    }

    private <P extends Record> void require(Transaction tx, Cypher<P> statement, P parameters) {
        if (tx.list(statement, parameters, row -> row.requireString("id")).isEmpty()) {
            throw lost();
        }
    }

    private IllegalStateException lost() {
        return new IllegalStateException("Another process has taken over the load " + id);
    }
}
