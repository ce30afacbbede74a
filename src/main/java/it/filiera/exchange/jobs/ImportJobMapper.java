package it.filiera.exchange.jobs;

import it.filiera.exchange.jobs.ImportJob.ImportCount;
import it.filiera.graphdb.Row;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
                created(row),
                OffsetDateTime.parse(row.requireString("startedAt")),
                moment(row.string("finishedAt")));
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

    private static List<ImportCount> created(Row row) {
        List<String> tables = row.strings("tables");
        List<String> rows = row.strings("tableRows");
        List<ImportCount> counts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            counts.add(new ImportCount(tables.get(i), Integer.parseInt(rows.get(i))));
        }
        return List.copyOf(counts);
    }

    private static @Nullable OffsetDateTime moment(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }
}
