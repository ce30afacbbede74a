package it.filiera.exchange.load;

import it.filiera.exchange.bundle.BundleRow;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.TableSchema;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One pass over one table: gathers rows into batches and writes each in a transaction of its own. */
final class TableLoad {

    /** Large enough that round trips do not count, small enough that a batch is written within a second. */
    private static final int BATCH = 1000;

    private final GraphWriter writer;
    private final LoadStep step;
    private final Notices notices;
    private final LoadProgress progress;
    private final ReferenceCheck references;
    private final OrganisationsInRows organisations;
    private final List<BundleRow> batch = new ArrayList<>();
    private int rowsDone;
    private int loaded;
    private int rejected;

    TableLoad(
            GraphWriter writer,
            LoadStep step,
            TableSchema schema,
            Notices notices,
            LoadProgress progress,
            int rowsDoneBefore) {
        this.writer = writer;
        this.step = step;
        this.notices = notices;
        this.progress = progress;
        this.references = new ReferenceCheck(schema, step.withinTable());
        this.organisations = new OrganisationsInRows(schema);
        this.rowsDone = rowsDoneBefore;
    }

    void add(BundleRow row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            write();
        }
    }

    void finish() {
        if (!batch.isEmpty()) {
            write();
        }
    }

    int loaded() {
        return loaded;
    }

    int rejected() {
        return rejected;
    }

    private void write() {
        rowsDone += step.withinTable() ? 0 : batch.size();
        // The transaction may be tried again: what it found is kept only once it has succeeded.
        List<Notice> missing = writer.write(tx -> {
            List<MergedRecords.Member> merged = MergedRecords.of(tx, organisations.of(batch));
            MergedRecords.apart(tx, merged);
            List<Notice> found = references.missing(tx, batch);
            Rows rows = withoutRowsOf(found);
            for (Cypher<Rows> statement : step.statements()) {
                tx.run(statement, rows);
            }
            MergedRecords.together(tx, merged);
            progress.batch(tx, step.table(), rowsDone);
            return found;
        });
        missing.forEach(notices::add);
        int left = rowNumbers(missing).size();
        rejected += left;
        loaded += batch.size() - left;
        batch.clear();
    }

    private Rows withoutRowsOf(List<Notice> notices) {
        Set<Integer> refused = rowNumbers(notices);
        return new Rows(batch.stream()
                .filter(row -> !refused.contains(row.number()))
                .map(BundleRow::values)
                .toList());
    }

    private static Set<Integer> rowNumbers(List<Notice> notices) {
        return notices.stream().map(Notice::row).map(Objects::requireNonNull).collect(Collectors.toSet());
    }
}
