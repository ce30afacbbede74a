package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.graphdb.Row;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads jobs and notices from rows. */
final class ImportJobMapper {

    private ImportJobMapper() {}

    static ImportJob job(Row row) {
        return new ImportJob(
                row.requireString("id"),
                row.requireString("title"),
                row.requireConstant("state", ImportState.class),
                row.requireInt("rowsDone"),
                row.integer("rowsOf"),
                row.requireInt("rowsRejected"),
                TableCounts.of(row),
                OffsetDateTime.parse(row.requireString("startedAt")),
                moment(row.string("finishedAt")),
                row.requireBool("dryRun"),
                row.constant("phase", ImportPhase.class),
                moment(row.string("phaseSince")),
                row.constant("problemCode", RefusalCode.class),
                row.string("problem"),
                row.string("problemIt"));
    }

    static ImportNotice notice(Row row) {
        return new ImportNotice(
                row.requireString("code"),
                row.requireString("severity"),
                row.requireString("file"),
                row.integer("row"),
                row.string("field"),
                row.string("value"),
                row.requireString("message"),
                row.requireInt("count"));
    }

    private static @Nullable OffsetDateTime moment(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }
}
