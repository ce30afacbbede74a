package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.BundleRefused;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.exchange.jobs.AbandonedJob;
import it.filiera.exchange.jobs.ClaimedJob;
import it.filiera.exchange.jobs.ImportCancelled;
import it.filiera.exchange.jobs.ImportState;
import it.filiera.exchange.jobs.JobLog;
import it.filiera.exchange.jobs.JobProgress;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.merges.OrganisationMatching;
import it.filiera.inference.InferenceService;
import it.filiera.kernel.Problem;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does the jobs of this process, one at a time, and takes over those that another left when it died, be it this process
 * before its restart.
 */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long LOOK_EVERY_SECONDS = 3;

    private final JobLog jobs;
    private final Staging staging;
    private final JobFolder folders;
    private final BundleLoader loader;
    private final InferenceService inference;
    private final OrganisationMatching organisations;
    private final JsonMapper json;
    private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    ImportWorker(
            JobLog jobs,
            Staging staging,
            JobFolder folders,
            BundleLoader loader,
            InferenceService inference,
            OrganisationMatching organisations,
            JsonMapper json) {
        this.jobs = jobs;
        this.staging = staging;
        this.folders = folders;
        this.loader = loader;
        this.inference = inference;
        this.organisations = organisations;
        this.json = json;
    }

    /** Begins a job that was just opened; returns at once. */
    void begin(String id, ImportRequest request) {
        ClaimedJob job = jobs.working(id);
        thread.execute(() -> run(job, request, JobProgress.START, new Notices()));
    }

    private void takeOver() {
        try {
            jobs.resume().ifPresent(left -> {
                LOG.info(
                        "Going on with the import of {} at {}",
                        left.title(),
                        left.progress().phase());
                run(jobs.working(left.id()), request(left), left.progress(), left.notices());
            });
        } catch (RuntimeException unreachable) {
            LOG.warn("Could not look for imports to go on with: {}", unreachable.getMessage());
        }
    }

    private ImportRequest request(AbandonedJob job) {
        return json.readValue(job.request(), ImportRequest.class);
    }

    private void run(ClaimedJob claimed, ImportRequest request, JobProgress from, Notices notices) {
        try (ClaimedJob job = claimed) {
            ImportRun run = new ImportRun(job, request, from, notices, staging, loader, inference, organisations);
            try {
                run.complete();
                LOG.info("Import {} is done", job.id());
                folders.loaded(job.id());
            } catch (ImportCancelled cancelled) {
                run.stopped(ImportState.CANCELLED, String.valueOf(cancelled.getMessage()));
            } catch (FileRefused | BundleRefused | Problem refused) {
                run.stopped(ImportState.FAILED, String.valueOf(refused.getMessage()));
            } catch (UncheckedIOException disk) {
                LOG.error("Import {} could not read or write its files", job.id(), disk);
                run.stopped(ImportState.FAILED, "The disk refused: " + disk.getMessage());
            } catch (RuntimeException failure) {
                LOG.error("Import {} failed", job.id(), failure);
                run.stopped(ImportState.FAILED, "Something went wrong on our side; the log has it under " + job.id());
            }
        } catch (RuntimeException lost) {
            LOG.warn("Import {} ends here: {}", claimed.id(), lost.getMessage());
        }
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "imports"));
        var unused = thread.scheduleWithFixedDelay(this::takeOver, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        running = true;
    }

    /** A job under way is left where it is; the next start goes on with it. */
    @Override
    public synchronized void stop() {
        thread.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
