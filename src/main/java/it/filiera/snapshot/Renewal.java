package it.filiera.snapshot;

import it.filiera.graphdb.GraphChanged;
import it.filiera.kernel.Problem;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Decides when the network is read again, in one thread of its own: after changes of this process once they have come to
 * rest, and when the counter in the graph tells that another process has changed it.
 */
@Component
class Renewal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final long READING_TIMES = 10;

    private final Snapshots snapshots;
    private final SnapshotProperties when;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Future<?> next;
    private long dueAtLatest;

    Renewal(Snapshots snapshots, SnapshotProperties when) {
        this.snapshots = snapshots;
        this.when = when;
    }

    @EventListener
    synchronized void after(GraphChanged change) {
        ScheduledExecutorService executor = thread;
        if (executor == null) {
            return;
        }
        long now = System.nanoTime();
        if (next == null || next.isDone()) {
            long patience = Math.max(when.atLatest().toMillis(), READING_TIMES * snapshots.buildMillis());
            dueAtLatest = now + Duration.ofMillis(patience).toNanos();
        } else {
            next.cancel(false);
        }
        long wait = Math.max(0, Math.min(when.quiet().toNanos(), dueAtLatest - now));
        next = executor.schedule(this::renew, wait, TimeUnit.NANOSECONDS);
    }

    private void renew() {
        try {
            snapshots.refreshIfChanged();
        } catch (Problem unreachable) {
            LOG.warn("The network could not be read; the one at hand stays: {}", unreachable.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("The network could not be read; the one at hand stays", failure);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService executor =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "snapshot"));
        var unused = executor.scheduleWithFixedDelay(
                this::renew, when.afterStart().toMillis(), when.lookEvery().toMillis(), TimeUnit.MILLISECONDS);
        thread = executor;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
