package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.BundleRefused;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.RefusalCode;
import it.filiera.exchange.formats.opening.FileRefused;
import it.filiera.exchange.jobs.AbandonedJob;
import it.filiera.exchange.jobs.ClaimedJob;
import it.filiera.exchange.jobs.Ending;
import it.filiera.exchange.jobs.ImportCancelled;
import it.filiera.exchange.jobs.JobLog;
import it.filiera.exchange.jobs.JobProgress;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.Language;
import it.filiera.kernel.Problem;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
    private final ImportSteps steps;
    private final JsonMapper json;
    private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    ImportWorker(JobLog jobs, ImportSteps steps, JsonMapper json) {
        this.jobs = jobs;
        this.steps = steps;
        this.json = json;
    }

    /** Begins a job that was just opened; returns at once. */
    void begin(String id, ImportRequest request) {
        ClaimedJob job = jobs.working(id);
        thread.execute(() ->
                work(job, new ImportRun(job, request, JobProgress.START, new Notices(), steps), ImportRun::complete));
    }

    private void takeOver() {
        try {
            jobs.resume().ifPresent(left -> {
                LOG.info(
                        "Going on with the import of {} at {}",
                        left.title(),
                        left.progress().phase());
                ClaimedJob job = jobs.working(left.id());
                Ending ending = left.ending();
                work(job, new ImportRun(job, request(left), left.progress(), left.notices(), steps), run -> {
                    if (ending == null) {
                        run.complete();
                    } else {
                        run.takeBack(ending);
                    }
                });
            });
        } catch (RuntimeException unreachable) {
            LOG.warn("Could not look for imports to go on with: {}", unreachable.getMessage());
        }
    }

    private ImportRequest request(AbandonedJob job) {
        return json.readValue(job.request(), ImportRequest.class);
    }

    private void work(ClaimedJob claimed, ImportRun run, Consumer<ImportRun> work) {
        try (ClaimedJob job = claimed) {
            try {
                work.accept(run);
            } catch (ImportCancelled cancelled) {
                run.takeBack(cancelled.ending());
            } catch (FileRefused refused) {
                requireRunning(refused);
                run.takeBack(Ending.failed(refused.code(), refused.message(Language.EN), refused.message(Language.IT)));
            } catch (BundleRefused refused) {
                requireRunning(refused);
                run.takeBack(Ending.failed(refused.code(), told(refused), told(refused)));
            } catch (Problem refused) {
                requireRunning(refused);
                RefusalCode code = refused instanceof BadRequest ? RefusalCode.WRONG_INPUT : RefusalCode.DATABASE;
                run.takeBack(Ending.failed(code, refused.message(Language.EN), refused.message(Language.IT)));
            } catch (UncheckedIOException disk) {
                requireRunning(disk);
                LOG.error("Import {} could not read or write its files", job.id(), disk);
                run.takeBack(Ending.failed(
                        RefusalCode.DISK,
                        "The disk of the service refused to read or write, as one that is full does",
                        "Il disco del servizio ha rifiutato di leggere o scrivere, come fa quando è pieno"));
            } catch (RuntimeException failure) {
                requireRunning(failure);
                LOG.error("Import {} failed", job.id(), failure);
                run.takeBack(Ending.failed(
                        RefusalCode.OUR_FAULT,
                        "Something went wrong on our side; the log has it under " + job.id(),
                        "Qualcosa non ha funzionato da parte nostra; il registro lo ha sotto " + job.id()));
            }
            steps.undo().forgetJournals();
            steps.folders().loaded(job.id());
            LOG.info("Import {} is done", job.id());
        } catch (RuntimeException lost) {
            LOG.warn("Import {} ends here: {}", claimed.id(), lost.getMessage(), lost);
        }
    }

    private static String told(BundleRefused refused) {
        return String.valueOf(refused.getMessage());
    }

    /** What fails because the service stops does so for no fault of the import; the next start goes on with it. */
    private void requireRunning(RuntimeException failure) {
        if (!running) {
            throw failure;
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
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
