package it.filiera.graphdb.migrations;

import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the migrations before anything else of ours starts, long before the web server takes a request. */
@Component
class MigrationsAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationsAtStart.class);

    private final MigrationRunner runner;
    private volatile boolean running;

    MigrationsAtStart(GraphReader reader, GraphWriter writer) {
        this.runner = new MigrationRunner(reader, writer);
    }

    @Override
    public void start() {
        int applied = runner.run();
        if (applied > 0) {
            LOG.info("Graph structure brought up to date: {} migrations applied", applied);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
