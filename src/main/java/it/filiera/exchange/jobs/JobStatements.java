package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.RefusalCode;
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
            @Nullable RefusalCode problemCode,
            @Nullable String problem,
            @Nullable String problemIt,
            int rowsRejected,
            List<String> tables,
            List<Integer> tableRows,
            List<Integer> tableCreated,
            List<Integer> tableUpdated,
            List<Integer> tableUnchanged,
            List<Integer> tableRejected) {}

    record Opening(
            String id,
            String title,
            String checksum,
            String owner,
            int leaseSeconds,
            boolean dryRun,
            String upload,
            String request,
            @Nullable String fingerprint,
            @Nullable String startedBy) {}

    record Resumption(String owner, int leaseSeconds) {}

    record Advance(
            String id,
            String owner,
            ImportPhase phase,
            int rowsDone,
            @Nullable Integer rowsOf,
            int batches,
            int rejectedBefore,
            int rowsRejected,
            List<String> tables,
            List<Integer> tableRows,
            List<Integer> tableCreated,
            List<Integer> tableUpdated,
            List<Integer> tableUnchanged,
            List<Integer> tableRejected) {}

    record Undoing(
            String id,
            String owner,
            ImportState state,
            @Nullable RefusalCode problemCode,
            @Nullable String problem,
            @Nullable String problemIt) {}

    record FoundNotices(String id, List<NoticeRow> notices) {}

    record Cancellation(String id) {}

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

    static final Cypher<Opening> OPEN = Cypher.of("imports/jobs/open", Opening.class);
    static final Cypher<Resumption> RESUME = Cypher.of("imports/jobs/resume", Resumption.class);
    static final Cypher<Advance> ADVANCE = Cypher.of("imports/jobs/advance", Advance.class);
    static final Cypher<Undoing> UNDO = Cypher.of("imports/jobs/undo", Undoing.class);
    static final Cypher<FoundNotices> NOTICES = Cypher.of("imports/jobs/notices", FoundNotices.class);
    static final Cypher<Cancellation> CANCEL = Cypher.of("imports/jobs/cancel", Cancellation.class);

    private JobStatements() {}
}
