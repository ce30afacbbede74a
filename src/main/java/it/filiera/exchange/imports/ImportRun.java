package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleCheck.Table;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.Notices.Counted;
import it.filiera.exchange.formats.OriginalPlaces;
import it.filiera.exchange.jobs.ClaimedJob;
import it.filiera.exchange.jobs.Ending;
import it.filiera.exchange.jobs.ImportPhase;
import it.filiera.exchange.jobs.JobProgress;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.exchange.load.LoadOrder.Mode;
import it.filiera.exchange.load.LoadResult;
import it.filiera.exchange.merges.OrganisationMatching;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job, from its beginning or from where an earlier run was cut off, to its end. */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final long TELL_EVERY_NANOS = 500_000_000L;

    private final ClaimedJob job;
    private final ImportRequest request;
    private final ImportSteps steps;
    private final Notices notices;
    private JobProgress progress;
    private List<Counted> told = List.of();
    private String lastTable = "";
    private long toldAt = System.nanoTime();

    ImportRun(ClaimedJob job, ImportRequest request, JobProgress from, Notices notices, ImportSteps steps) {
        this.job = job;
        this.request = request;
        this.progress = from;
        this.notices = notices;
        this.steps = steps;
    }

    /** Does what is still to be done; the job is then done. Throws what stopped it. */
    void complete() {
        boolean begun = progress.phase() != ImportPhase.READING;
        try (StagedImport staged = begun
                ? steps.staging().again(job.id(), request, progress.rejectedBefore())
                : steps.staging().read(job.id(), request, notices, this::read)) {
            load(staged, begun);
        }
        if (!request.isDryRun() && changedSomething()) {
            progress = progress.concluding();
            job.advance(progress);
            steps.inference().apply();
        }
        job.closed(Ending.DONE, progress, told);
    }

    private void load(StagedImport staged, boolean begun) {
        BundleManifest manifest = BundleManifest.of(staged.bundle());
        List<Table> tables = new BundleCheck(staged.bundle(), begun ? new Notices() : notices).tables(manifest);
        progress = progress.staged(tables.stream().mapToInt(Table::rows).sum(), staged.rejected());
        job.advance(progress, notices);
        if (staged.foreign() && progress.load().batches() == 0) {
            recognise(staged.bundle());
        }
        LOG.info("Import {}: {} rows to load", job.id(), progress.rowsOf());
        RefusedRows refused = steps.folders().refused(job.id(), staged.foreign());
        LoadResult result = steps.loader()
                .load(new LoadOrder(
                        staged.bundle(),
                        tables,
                        notices,
                        (tx, table, state, missing) -> {
                            say(table);
                            JobProgress next = progress.loaded(state);
                            job.advance(tx, next);
                            if (!missing.isEmpty()) {
                                refused.note(missing);
                                job.found(tx, notices.with(missing));
                            }
                            progress = next;
                        },
                        progress.load(),
                        request.isDryRun() ? Mode.DRY_RUN : Mode.MERGE,
                        job.id()));
        refused.write(staged.bundle(), tables, result.counts());
        told = OriginalPlaces.of(staged.bundle(), notices.counted());
    }

    private void recognise(Bundle bundle) {
        RecognisedOrganisations recognised = steps.recognised();
        OrganisationMatching.Result result;
        if (request.isDryRun()) {
            recognised.begin(job.id());
            result = steps.organisations().preview(bundle, pairs -> recognised.wouldMerge(job.id(), pairs));
        } else {
            result = steps.organisations().decide(bundle, job.id());
        }
        recognised.note(job.id(), result);
        LOG.info("Import {}: {}", job.id(), result);
    }

    private void say(String table) {
        if (!table.equals(lastTable)) {
            lastTable = table;
            LOG.info("Import {}: loading {}", job.id(), table);
        }
    }

    /** Told every thousand rows; written down twice a second, which is also when a cancellation is noticed. */
    private void read(long rows) {
        if (System.nanoTime() - toldAt > TELL_EVERY_NANOS) {
            toldAt = System.nanoTime();
            progress = progress.read(rows);
            job.advance(progress);
        }
    }

    private boolean changedSomething() {
        return progress.load().counts().stream().anyMatch(count -> count.created() + count.updated() > 0);
    }

    /**
     * Takes back what was written and decided, so that the graph is what it was before, and closes the job. What is left of it when
     * this is cut off is taken back by whoever takes the job over.
     */
    void takeBack(Ending ending) {
        if (!request.isDryRun() && progress.phase() != ImportPhase.READING) {
            job.undoing(ending);
            LOG.info("Import {}: taking back what it wrote", job.id());
            Consumer<Transaction> stillOurs =
                    tx -> job.progress(tx, progress.load().rowsDone());
            while (steps.undo().takeBackLast(job.id(), stillOurs)) {
                LOG.debug("Import {}: a batch is taken back", job.id());
            }
            steps.organisations().takeBack(job.id(), stillOurs);
            steps.inference().applyAgain();
            progress = progress.takenBack();
        }
        job.closed(ending, progress, told.isEmpty() ? notices.counted() : told);
    }
}
