package it.filiera.exchange.jobs;

import it.filiera.exchange.jobs.JobStatements.Claim;
import it.filiera.graphdb.GraphWriter;
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
}
