package it.filiera.exchange.formats;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.formats.opening.Faults;
import it.filiera.exchange.formats.opening.SourceRow;
import it.filiera.exchange.formats.writing.RecordedAt;
import it.filiera.exchange.formats.writing.RejectedRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of one table: counts its rows, says what is wrong with them, keeps those that do not come in. */
public final class Intake implements Faults, AutoCloseable {

    private static final int TOLD_EVERY = 1000;

    private final String file;
    private final Notices notices;
    private final RejectedRows rejectedRows;
    private final TranslationProgress progress;
    private long rows;
    private long rejected;

    /**
     * Starts the reading of a table.
     *
     * @param file its name, as notices say it
     * @param separator by which the cells of rejected rows are separated: that of the original
     */
    public Intake(String file, TranslationRequest request, char separator) {
        this.file = file;
        this.notices = request.notices();
        this.progress = request.progress();
        this.rejectedRows = new RejectedRows(
                request.folder().resolve("rejected-" + file.replaceAll("\\.[^.]*$", "") + ".csv"), separator);
    }

    /** Says what the columns are called in rejected rows. */
    public void header(List<String> names) {
        rejectedRows.header(names);
    }

    /** Counts a row of data. */
    public void row() {
        rows++;
        if (rows % TOLD_EVERY == 0) {
            progress.read(rows);
        }
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void rejected(SourceRow row, Notice notice) {
        notices.add(notice);
        rows++;
        keep(row, notice.message());
    }

    /** Something about a row that comes in. */
    public void warn(NoticeCode code, int row, @Nullable String field, @Nullable String value, String message) {
        notices.add(new Notice(code, file, row, field, value, message));
    }

    /** Something about the table as a whole, or one of its columns. */
    public void warn(NoticeCode code, @Nullable String field, @Nullable String value, String message) {
        notices.add(new Notice(code, file, null, field, value, message));
    }

    /** A row that was counted and does not come in. */
    public void reject(NoticeCode code, SourceRow row, @Nullable String field, @Nullable String value, String message) {
        notices.add(new Notice(code, file, row.number(), field, value, message));
        keep(row, (field == null ? "" : field + ": ") + message);
    }

    private void keep(SourceRow row, String reason) {
        rejected++;
        rejectedRows.add(row.texts(), reason);
    }

    /** Name of the table, as notices say it. */
    public String file() {
        return file;
    }

    /** Where a row is, as the bundle records it. */
    public String record(SourceRow row) {
        return RecordedAt.text(file, row.number());
    }

    public long rows() {
        return rows;
    }

    public long rejected() {
        return rejected;
    }

    @Override
    public void close() {
        rejectedRows.close();
    }

    /** What became of a file that has several tables. */
    public static Translation translation(it.filiera.exchange.bundle.Bundle bundle, List<Intake> intakes) {
        List<Path> files = new ArrayList<>();
        long rows = 0;
        long rejected = 0;
        for (Intake intake : intakes) {
            rows += intake.rows;
            rejected += intake.rejected;
            Path path = intake.rejectedRows.file();
            if (path != null) {
                files.add(path);
            }
        }
        return new Translation(bundle, rows, rejected, files);
    }
}
