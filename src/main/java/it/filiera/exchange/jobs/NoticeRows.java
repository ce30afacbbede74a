package it.filiera.exchange.jobs;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.Notices.Counted;
import it.filiera.exchange.jobs.JobStatements.NoticeRow;
import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notices on their way to the record of a load and back. */
final class NoticeRows {

    private NoticeRows() {}

    static List<NoticeRow> of(List<Counted> notices) {
        List<NoticeRow> rows = new ArrayList<>();
        for (Counted counted : notices) {
            Notice notice = counted.notice();
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

    static Notices restored(Row job) {
        List<Row> rows = new ArrayList<>(job.rows("notices", row -> row));
        rows.sort(Comparator.comparingInt(row -> row.requireInt("position")));
        Notices notices = new Notices();
        rows.forEach(row -> notices.restore(new Counted(
                new Notice(
                        row.requireConstant("code", NoticeCode.class),
                        row.requireString("file"),
                        optional(row, "row") ? row.integer("row") : null,
                        optional(row, "field") ? row.string("field") : null,
                        optional(row, "value") ? row.string("value") : null,
                        row.requireString("message")),
                row.requireInt("count"))));
        return notices;
    }

    /** Properties that were null are not there. */
    private static boolean optional(Row row, String property) {
        return row.asMap().containsKey(property);
    }
}
