package it.filiera.exchange.sample;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleCheck.Table;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.jobs.ClaimedJob;
import it.filiera.exchange.jobs.JobLog;
import it.filiera.exchange.load.BundleLoader;
import it.filiera.exchange.load.LoadOrder;
import it.filiera.exchange.load.LoadResult;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.inference.InferenceService;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads the shipped sample where it is wanted and not there. */
@Component
class SampleImport {

    static final Cypher<Cypher.None> STATE = Cypher.of("questions/exchange/sample-state", Cypher.None.class);
    static final Cypher<Cypher.None> CLEAR = Cypher.of("imports/jobs/clear", Cypher.None.class);

    private static final Logger LOG = LoggerFactory.getLogger(SampleImport.class);
    private static final String KIND = "SAMPLE";

    private final GraphReader reader;
    private final GraphWriter writer;
    private final JobLog jobs;
    private final BundleLoader loader;
    private final InferenceService inference;

    SampleImport(GraphReader reader, GraphWriter writer, JobLog jobs, BundleLoader loader, InferenceService inference) {
        this.reader = reader;
        this.writer = writer;
        this.jobs = jobs;
        this.loader = loader;
        this.inference = inference;
    }

    /** Returns once the graph holds the whole sample, or holds something else; waits while another process loads it. */
    void bringUpToDate(Bundle sample) {
        String checksum = SampleChecksum.of(sample);
        while (decide(checksum) == SampleState.Decision.LOAD) {
            Notices notices = new Notices();
            BundleManifest manifest = BundleManifest.of(sample);
            List<Table> tables = new BundleCheck(sample, notices).tables(manifest);
            int rows = tables.stream().mapToInt(Table::rows).sum();
            Optional<ClaimedJob> claimed =
                    jobs.claim("import:sample-" + checksum.substring(0, 12), KIND, manifest.title(), checksum, rows);
            if (claimed.isPresent()) {
                try (ClaimedJob job = claimed.get()) {
                    load(job, sample, tables, notices);
                }
            } else {
                LOG.info("Another process is loading the sample; waiting for it");
                SampleProgress.pause();
            }
        }
    }

    private SampleState.Decision decide(String checksum) {
        SampleState.Decision decision =
                reader.get(STATE, Cypher.None.NONE, SampleState::of).decide(checksum);
        if (decision == SampleState.Decision.NOT_OURS) {
            LOG.info("The graph holds other data than the sample of this version; it stays as it is");
        }
        return decision;
    }

    private void load(ClaimedJob job, Bundle sample, List<Table> tables, Notices notices) {
        try {
            SampleProgress progress = new SampleProgress(tables);
            writer.runAlone(CLEAR, Cypher.None.NONE);
            LoadResult result = loader.load(LoadOrder.fill(sample, tables, notices, (tx, table, state, missing) -> {
                job.progress(tx, state.rowsDone());
                progress.say(table, state.rowsDone());
            }));
            progress.say("inference", progress.rows());
            inference.apply();
            job.done(result, notices);
            progress.done();
        } catch (RuntimeException failure) {
            recordFailure(job, notices, failure);
            throw failure;
        }
    }

    /** The graph may be what failed; then the job stays as it is, and its lease runs out. */
    private static void recordFailure(ClaimedJob job, Notices notices, RuntimeException failure) {
        try {
            job.failed(notices);
        } catch (RuntimeException unreachable) {
            failure.addSuppressed(unreachable);
        }
    }
}
