package it.filiera.exchange.sample;

import it.filiera.exchange.bundle.BundleCheck.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on the console how far the first start is: at once, then every second. */
final class SampleProgress {

    private static final Logger LOG = LoggerFactory.getLogger(SampleProgress.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final int rows;
    private final Instant started = Instant.now();
    private Instant said = Instant.MIN;

    SampleProgress(List<Table> tables) {
        this.rows = tables.stream().mapToInt(Table::rows).sum();
        LOG.info("Loading the Lombardy sample, {} rows; this happens once", format(rows));
    }

    int rows() {
        return rows;
    }

    void say(String phase, int rowsDone) {
        if (Duration.between(said, Instant.now()).compareTo(INTERVAL) >= 0) {
            said = Instant.now();
            LOG.info("Loading the sample: {} of {} rows, {}, {} s", format(rowsDone), format(rows), phase, seconds());
        }
    }

    void done() {
        LOG.info("The sample is loaded: {} rows in {} s", format(rows), seconds());
    }

    /** Between two looks at what another process does. */
    static void pause() {
        try {
            Thread.sleep(INTERVAL.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another process loads the sample", interrupted);
        }
    }

    private long seconds() {
        return Duration.between(started, Instant.now()).toSeconds();
    }

    private static String format(int number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
