package it.filiera.exchange.jobs;

import it.filiera.graphdb.Cypher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that write the record of loads, and their parameters. */
final class JobStatements {

    record Claim(String id, String kind, String title, String checksum, String owner, int rowsOf, int leaseSeconds) {}

    record Renewal(String id, String owner, int leaseSeconds) {}

    record Progress(String id, String owner, int rowsDone) {}

    record Finish(
            String id,
            String owner,
            ImportState state,
            int rowsRejected,
            List<String> tables,
            List<Integer> tableRows,
            List<NoticeRow> notices) {}

    /** A notice as it is stored; the position keeps the order of first occurrence. */
    record NoticeRow(
            int position,
            String code,
            String severity,
            String file,
            @Nullable Integer row,
            @Nullable String field,
            @Nullable String value,
            String message,
            int count) {}

    static final Cypher<Claim> CLAIM = Cypher.of("imports/jobs/claim", Claim.class);
    static final Cypher<Renewal> RENEW = Cypher.of("imports/jobs/renew", Renewal.class);
    static final Cypher<Progress> PROGRESS = Cypher.of("imports/jobs/progress", Progress.class);
    static final Cypher<Finish> FINISH = Cypher.of("imports/jobs/finish", Finish.class);

    private JobStatements() {}
}
