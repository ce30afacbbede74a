package it.filiera.exchange.sample;

import it.filiera.exchange.bundle.Bundle;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the sample up to date after the migrations and before the web server takes a request: no half graph is served. */
@Component
@ConditionalOnBooleanProperty(name = "filiera.sample", matchIfMissing = true)
class SampleAtStart implements SmartLifecycle {

    private static final int AFTER_MIGRATIONS = Integer.MIN_VALUE + 1;

    private final SampleImport sample;
    private volatile boolean running;

    SampleAtStart(SampleImport sample) {
        this.sample = sample;
    }

    @Override
    public void start() {
        sample.bringUpToDate(Bundle.onClassPath("sample"));
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
        return AFTER_MIGRATIONS;
    }
}
