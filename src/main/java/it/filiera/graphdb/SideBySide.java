package it.filiera.graphdb;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Reads several things at once where none needs the other: an answer then waits for the slowest statement, not for their sum.
 * When all its threads are busy, who asks reads for itself, so that nobody ever waits for a thread.
 */
@Component
public class SideBySide {

    private static final int THREADS = 16;
    private static final int IDLE_SECONDS = 30;

    private final ExecutorService readers = new ThreadPoolExecutor(
            0,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new CustomizableThreadFactory("reads-"),
            new ThreadPoolExecutor.CallerRunsPolicy());

    /** Begins a reading; what is given back waits for it, and throws what it threw. */
    public <T> Supplier<T> begin(Supplier<T> reading) {
        CompletableFuture<T> begun = CompletableFuture.supplyAsync(reading, readers);
        return () -> {
            try {
                return begun.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failed;
            }
        };
    }

    @PreDestroy
    void end() {
        readers.shutdown();
    }
}
