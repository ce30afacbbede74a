package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.jobs.JobStatements.Finish;
import it.filiera.exchange.jobs.JobStatements.NoticeRow;
import it.filiera.exchange.jobs.JobStatements.Progress;
import it.filiera.exchange.jobs.JobStatements.Renewal;
import it.filiera.exchange.load.LoadResult;
import it.filiera.exchange.load.LoadResult.TableCount;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.ArrayList;
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

    public void done(LoadResult result, Notices notices) {
        finish(ImportState.DONE, result, notices);
    }

    /** The next start takes the load up again. */
    public void failed(Notices notices) {
        finish(ImportState.FAILED, new LoadResult(List.of(), 0), notices);
    }

    @Override
    public void close() {
        renewals.cancel(true);
        heartbeat.shutdownNow();
    }

    private void renew() {
        writer.write(tx -> tx.run(JobStatements.RENEW, new Renewal(id, owner, LEASE_SECONDS)));
    }

    private void finish(ImportState state, LoadResult result, Notices notices) {
        List<String> tables = result.counts().stream().map(TableCount::table).toList();
        List<Integer> rows = result.counts().stream().map(TableCount::rows).toList();
        Finish finish = new Finish(id, owner, state, result.rowsRejected(), tables, rows, rows(notices));
        writer.write(tx -> {
            require(tx, JobStatements.FINISH, finish);
            return finish;
        });
    }

    private <P extends Record> void require(Transaction tx, Cypher<P> statement, P parameters) {
        if (tx.list(statement, parameters, row -> row.requireString("id")).isEmpty()) {
            throw new IllegalStateException("Another process has taken over the load " + id);
        }
    }

    private static List<NoticeRow> rows(Notices notices) {
        List<NoticeRow> rows = new ArrayList<>();
        for (Notices.Counted counted : notices.counted()) {
            var notice = counted.notice();
            rows.add(new NoticeRow(
                    rows.size(),
                    notice.code().name(),
                    notice.code().severity().name(),
                    notice.file(),
                    notice.row(),
                    notice.field(),
                    notice.value(),
                    notice.message(),
                    counted.count()));
        }
        return rows;
    }
}
