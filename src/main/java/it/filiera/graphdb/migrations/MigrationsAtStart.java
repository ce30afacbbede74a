package it.filiera.graphdb.migrations;

import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.GraphWriter;
import it.filiera.graphdb.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the migrations before anything else of ours starts, long before the web server takes a request. */
@Component
class MigrationsAtStart extends StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationsAtStart.class);

    private final MigrationRunner runner;

    MigrationsAtStart(GraphReader reader, GraphWriter writer) {
        super(Moment.STRUCTURE);
        this.runner = new MigrationRunner(reader, writer);
    }

    @Override
    protected void take() {
        int applied = runner.run();
        if (applied > 0) {
            LOG.info("Graph structure brought up to date: {} migrations applied", applied);
        }
    }
}
