package it.filiera.graphdb;

import org.springframework.context.SmartLifecycle;

/** Something that has to be done before the web server takes a request; a failure ends the start. */
public abstract class StartStep implements SmartLifecycle {

    /** When a step is taken: one moment after the other, in this order. */
    public enum Moment {
        /** The structure of the graph. */
        STRUCTURE(0),
        /** What the graph has to hold. */
        CONTENT(1),
        /** What follows from the content. */
        CONCLUSIONS(2);

        private final int phase;

        Moment(int position) {
            this.phase = Integer.MIN_VALUE + position;
        }
    }

    private final Moment moment;
    private volatile boolean taken;

    protected StartStep(Moment moment) {
        this.moment = moment;
    }

    /** Takes the step; returns once it is done. */
    protected abstract void take();

    @Override
    public final void start() {
        take();
        taken = true;
    }

    @Override
    public final void stop() {
        taken = false;
    }

    @Override
    public final boolean isRunning() {
        return taken;
    }

    @Override
    public final int getPhase() {
        return moment.phase;
    }
}
