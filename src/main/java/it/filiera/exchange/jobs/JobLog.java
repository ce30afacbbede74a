package it.filiera.exchange.jobs;

import it.filiera.exchange.jobs.JobStatements.Cancellation;
import it.filiera.exchange.jobs.JobStatements.Claim;
import it.filiera.exchange.jobs.JobStatements.Resumption;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the record of a load. At most one living process works on a job. */
@Component
public class JobLog {

    /** Who this process is to others on the same graph. */
    private static final String OWNER = UUID.randomUUID().toString();

    private final GraphWriter writer;

    JobLog(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Claims a job for this process; one of a process that died is taken over within ten seconds.
     *
     * @param id tells this load from others; claiming it again starts its record anew
     * @param kind what is loaded, for example {@code SAMPLE}
     * @param checksum fingerprint of what is loaded
     * @return empty while another living process works on it
     */
    public Optional<ClaimedJob> claim(String id, String kind, String title, String checksum, int rows) {
        Claim claim = new Claim(id, kind, title, checksum, OWNER, rows, ClaimedJob.LEASE_SECONDS);
        boolean claimed = writer.write(tx -> tx.list(JobStatements.CLAIM, claim, row -> row.requireBool("claimed")))
                .contains(true);
        return claimed ? Optional.of(new ClaimedJob(writer, id, OWNER)) : Optional.empty();
    }

    /**
     * Opens the job of an upload for this process. One such load is under way at a time, in all processes together.
     *
     * @return empty when it was opened; else the title of the load that is in its way
     */
    public Optional<String> open(NewJob job) {
        return writer.write(tx -> tx.list(
                        JobStatements.OPEN,
                        job.statement(OWNER, ClaimedJob.LEASE_SECONDS),
                        row -> Optional.ofNullable(row.string("busyWith"))))
                .get(0);
    }

    /** The job this process opened, with its lease kept alive from now on. */
    public ClaimedJob working(String id) {
        return new ClaimedJob(writer, id, OWNER);
    }

    /** Takes over the oldest load of an upload whose process died. */
    public Optional<AbandonedJob> resume() {
        return writer
                .write(tx -> tx.list(
                        JobStatements.RESUME, new Resumption(OWNER, ClaimedJob.LEASE_SECONDS), AbandonedJob::of))
                .stream()
                .findFirst();
    }

    /** Asks the load of an upload to stop; false when there is none of this identifier under way. */
    public boolean cancel(Transaction tx, String id) {
        return !tx.list(JobStatements.CANCEL, new Cancellation(id), row -> row.requireString("id"))
                .isEmpty();
    }
}
