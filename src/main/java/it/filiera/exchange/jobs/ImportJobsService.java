package it.filiera.exchange.jobs;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what became of loads of data. */
@Service
public class ImportJobsService {

    record PageParameters(
            @Nullable String startedAt, @Nullable String id, int limit) {}

    record IdParameter(String id) {}

    record NoticesParameters(Collection<String> ids, long after, int limit) {}

    static final Cypher<PageParameters> JOBS = Cypher.of("questions/exchange/import-jobs", PageParameters.class);
    static final Cypher<IdParameter> JOB = Cypher.of("questions/exchange/import-job", IdParameter.class);
    static final Cypher<Cypher.None> COUNT = Cypher.of("questions/exchange/import-job-count", Cypher.None.class);
    static final Cypher<NoticesParameters> NOTICES =
            Cypher.of("questions/exchange/import-notices", NoticesParameters.class);

    static final int DEFAULT_FIRST = 20;

    private static final String LIST = Cursor.fingerprint("importJobs");
    private static final String NOTICE_LIST = Cursor.fingerprint("importNotices");

    private final GraphReader reader;

    ImportJobsService(GraphReader reader) {
        this.reader = reader;
    }

    /** A page of all loads, latest first. */
    Connection<NodeEdge<ImportJob>> page(@Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first == null ? DEFAULT_FIRST : first, after, LIST, 2);
        requireMoment(page.key(0), after);
        List<ImportJob> jobs =
                reader.list(JOBS, new PageParameters(page.key(0), page.key(1), page.limit()), ImportJobMapper::job);
        return Connection.of(jobs, page, job -> new NodeEdge<>(cursor(job), job));
    }

    int count() {
        return reader.get(COUNT, Cypher.None.NONE, row -> row.requireInt("count"));
    }

    /** One load; empty when there is none of this identifier. */
    public Optional<ImportJob> find(String id) {
        return reader.find(JOB, new IdParameter(id), ImportJobMapper::job);
    }

    /** A page of the notices of each job, in one round trip. */
    Map<String, ImportNoticeConnection> notices(Collection<String> ids, int first, @Nullable String after) {
        Page page = Page.of(first, after, NOTICE_LIST, 1);
        Long position = page.number(0);
        Map<String, ImportNoticeConnection> byJob = new LinkedHashMap<>();
        reader.list(
                        NOTICES,
                        new NoticesParameters(ids, position == null ? -1 : position, page.limit()),
                        row -> Map.entry(row.requireString("job"), noticePage(row, page)))
                .forEach(entry -> byJob.put(entry.getKey(), entry.getValue()));
        return byJob;
    }

    private static ImportNoticeConnection noticePage(Row row, Page page) {
        List<NodeEdge<ImportNotice>> notices = row.rows(
                "notices",
                notice -> new NodeEdge<>(
                        new Cursor(NOTICE_LIST, List.of(String.valueOf(notice.requireInt("position")))).encode(),
                        ImportJobMapper.notice(notice)));
        return ImportNoticeConnection.of(Connection.of(notices, page, edge -> edge), row.requireInt("total"));
    }

    /** A cursor someone made up may hold anything where ours hold the start of a job. */
    private static void requireMoment(@Nullable String text, @Nullable String cursor) {
        try {
            if (text != null) {
                OffsetDateTime.parse(text);
            }
        } catch (DateTimeParseException madeUp) {
            throw new BadRequest("after", String.valueOf(cursor), CommonRemedy.CURSOR_UNCHANGED);
        }
    }

    private static String cursor(ImportJob job) {
        return new Cursor(LIST, List.of(job.startedAt().toString(), job.id())).encode();
    }
}
