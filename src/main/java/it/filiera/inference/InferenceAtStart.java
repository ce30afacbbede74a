package it.filiera.inference;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Applies edited rules before the web server takes a request: after the migrations and the sample's load. */
@Component
class InferenceAtStart implements SmartLifecycle {

    private static final int AFTER_THE_SAMPLE = Integer.MIN_VALUE + 2;

    private final InferenceService inference;
    private volatile boolean running;

    InferenceAtStart(InferenceService inference) {
        this.inference = inference;
    }

    @Override
    public void start() {
        inference.applyIfOutdated();
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
        return AFTER_THE_SAMPLE;
    }
}
