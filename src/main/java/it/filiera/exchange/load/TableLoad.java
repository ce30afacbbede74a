package it.filiera.exchange.load;

import it.filiera.exchange.bundle.BundleCheck.Table;
import it.filiera.exchange.bundle.BundleRow;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.load.LoadResult.TableCount;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One pass over one table: gathers rows into batches and writes each in a transaction of its own. */
final class TableLoad {

    /** Large enough that round trips do not count, small enough that a batch is written within a second. */
    private static final int BATCH = 1000;

    /** What a transaction found and did; kept only once it has succeeded, for it may be tried again. */
    private record Written(List<Notice> missing, LoadState state) {}

    private final GraphWriter writer;
    private final LoadStep step;
    private final LoadRun run;
    private final ReferenceCheck references;
    private final OrganisationsInRows organisations;
    private final int refused;
    private final List<BundleRow> batch = new ArrayList<>();

    TableLoad(GraphWriter writer, LoadStep step, Table table, LoadRun run, Set<String> ownIdentifiers) {
        this.writer = writer;
        this.step = step;
        this.run = run;
        this.references = new ReferenceCheck(table.schema(), step.withinTable(), ownIdentifiers);
        this.organisations = new OrganisationsInRows(table.schema());
        this.refused = table.refused();
    }

    void add(BundleRow row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            write();
        }
    }

    /** Writes what is left; a table of which every row was refused counts too. */
    void finish() {
        if (!batch.isEmpty()) {
            write();
        }
        run.reached(run.state().with(count()));
    }

    private TableCount count() {
        return run.state().count(step.table(), refused);
    }

    private void write() {
        if (!run.isBehindUs()) {
            Written written = writer.write(this::write);
            written.missing().forEach(run.order().notices()::add);
            run.reached(written.state());
        }
        batch.clear();
    }

    /** Merged organisations are taken apart while the batch is compared and written, for rows speak of them one by one. */
    private Written write(Transaction tx) {
        List<MergedRecords.Member> merged = MergedRecords.of(tx, organisations.of(batch));
        MergedRecords.apart(tx, merged);
        List<Notice> missing = references.missing(tx, batch);
        Set<Integer> rejected =
                missing.stream().map(Notice::row).map(Objects::requireNonNull).collect(Collectors.toSet());
        List<BundleRow> rows =
                batch.stream().filter(row -> !rejected.contains(row.number())).toList();
        List<Fate> fates = fates(tx, rows);
        if (run.writes()) {
            Rows changed = changed(rows, fates);
            run.journal(tx, step, changed, merged);
            for (Cypher<Rows> statement : step.statements()) {
                tx.run(statement, changed);
            }
        }
        MergedRecords.together(tx, merged);
        LoadState next = state(rejected.size(), fates);
        run.order().progress().batch(tx, step.table(), next, missing);
        return new Written(missing, next);
    }

    private List<Fate> fates(Transaction tx, List<BundleRow> rows) {
        Comparison comparison = step.comparison();
        return comparison == null || !run.compares()
                ? Collections.nCopies(rows.size(), Fate.CREATED)
                : comparison.fates(tx, rows);
    }

    private Rows changed(List<BundleRow> rows, List<Fate> fates) {
        Comparison comparison = step.comparison();
        boolean spare = comparison != null && comparison.sparesUnchanged() && run.sparesUnchanged();
        List<Map<String, @Nullable Object>> changed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!spare || fates.get(i) != Fate.UNCHANGED) {
                changed.add(rows.get(i).values());
            }
        }
        return new Rows(changed);
    }

    /** A second pass over a table adds nothing to its counts. */
    private LoadState state(int rejected, List<Fate> fates) {
        TableCount count = count();
        if (step.withinTable()) {
            return run.state().after(0, count);
        }
        count = count.plusRejected(rejected);
        for (Fate fate : fates) {
            count = count.plus(fate);
        }
        return run.state().after(batch.size(), count);
    }
}
