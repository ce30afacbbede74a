package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleCheck.Table;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.Notices.Counted;
import it.filiera.exchange.formats.OriginalPlaces;
import it.filiera.exchange.jobs.ClaimedJob;
import it.filiera.exchange.jobs.ImportPhase;
import it.filiera.exchange.jobs.ImportState;
import it.filiera.exchange.jobs.JobProgress;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.exchange.load.LoadOrder.Mode;
import it.filiera.exchange.merges.OrganisationMatching;
import it.filiera.inference.InferenceService;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job, from its beginning or from where an earlier run was cut off, to its end. */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final long TELL_EVERY_NANOS = 500_000_000L;

    private final ClaimedJob job;
    private final ImportRequest request;
    private final Staging staging;
    private final BundleLoader loader;
    private final InferenceService inference;
    private final OrganisationMatching organisations;
    private final Notices notices;
    private JobProgress progress;
    private List<Counted> told = List.of();
    private String lastTable = "";
    private long toldAt = System.nanoTime();

    ImportRun(
            ClaimedJob job,
            ImportRequest request,
            JobProgress from,
            Notices notices,
            Staging staging,
            BundleLoader loader,
            InferenceService inference,
            OrganisationMatching organisations) {
        this.job = job;
        this.request = request;
        this.progress = from;
        this.notices = notices;
        this.staging = staging;
        this.loader = loader;
        this.inference = inference;
        this.organisations = organisations;
    }

    /** Does what is still to be done; the job is then done. Throws what stopped it. */
    void complete() {
        boolean begun = progress.phase() != ImportPhase.READING;
        try (StagedImport staged = begun
                ? staging.again(job.id(), request, progress.rejectedBefore())
                : staging.read(job.id(), request, notices, this::read)) {
            load(staged, begun);
        }
        if (!request.isDryRun() && changedSomething()) {
            progress = progress.concluding();
            job.advance(progress);
            inference.apply();
        }
        job.closed(ImportState.DONE, null, progress, told);
    }

    private void load(StagedImport staged, boolean begun) {
        BundleManifest manifest = BundleManifest.of(staged.bundle());
        List<Table> tables = new BundleCheck(staged.bundle(), begun ? new Notices() : notices).tables(manifest);
        progress = progress.staged(tables.stream().mapToInt(Table::rows).sum(), staged.rejected());
        job.advance(progress, notices);
        if (staged.foreign() && !request.isDryRun() && progress.load().batches() == 0) {
            LOG.info("Import {}: {}", job.id(), organisations.decide(staged.bundle(), job.id()));
        }
        LOG.info("Import {}: {} rows to load", job.id(), progress.rowsOf());
        loader.load(new LoadOrder(
                staged.bundle(),
                tables,
                notices,
                (tx, table, state, missing) -> {
                    say(table);
                    JobProgress next = progress.loaded(state);
                    job.advance(tx, next);
                    if (!missing.isEmpty()) {
                        job.found(tx, notices.with(missing));
                    }
                    progress = next;
                },
                progress.load(),
                request.isDryRun() ? Mode.DRY_RUN : Mode.MERGE));
        told = OriginalPlaces.of(staged.bundle(), notices.counted());
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

    /** Closes the job as what it has become; batches that are in the graph stay, and the rules are applied to them. */
    void stopped(ImportState state, String problem) {
        if (!request.isDryRun() && changedSomething()) {
            inference.apply();
        }
        job.closed(state, problem, progress, told.isEmpty() ? notices.counted() : told);
    }
}
