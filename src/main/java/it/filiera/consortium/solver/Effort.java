package it.filiera.consortium.solver;

import it.filiera.consortium.model.Team;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long a search may take, who is told of better teams on the way, and the means to stop it. One for all searches of an
 * answer: time that one has used is gone for the next.
 */
public final class Effort {

    /** A team better than those before, and what none can exceed as far as known by then. */
    public record Progress(Team team, long worth, long bound) {}

    private final long deadline;
    private final Consumer<Progress> better;
    private final List<Runnable> running = new ArrayList<>();
    private boolean cancelled;
    private boolean quiet;

    public Effort(Duration limit, Consumer<Progress> better) {
        this.deadline = System.nanoTime() + limit.toNanos();
        this.better = better;
    }

    /** Nobody is told of anything. */
    public static Effort within(Duration limit) {
        return new Effort(limit, progress -> {});
    }

    public double secondsLeft() {
        return Math.max(0, (deadline - System.nanoTime()) / 1e9);
    }

    public boolean over() {
        return isCancelled() || System.nanoTime() >= deadline;
    }

    /** Ends every search that runs on this effort, now or later; what was found so far is the answer. */
    public synchronized void cancel() {
        cancelled = true;
        running.forEach(Runnable::run);
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Has {@code stop} run on cancellation while {@code search} runs. */
    void stoppable(Runnable stop, Runnable search) {
        synchronized (this) {
            running.add(stop);
        }
        try {
            search.run();
        } finally {
            synchronized (this) {
                running.remove(stop);
            }
        }
    }

    /** From now on nobody is told: what follows is not the answer itself. */
    void quietly() {
        quiet = true;
    }

    void tell(Progress progress) {
        if (!quiet) {
            better.accept(progress);
        }
    }
}
