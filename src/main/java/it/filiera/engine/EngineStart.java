package it.filiera.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * An engine that is starting on a thread of its own, beside the rest of the application: each of the two takes seconds.
 * Once it runs, the thread makes it plan a statement, for the first one costs more than a second.
 */
final class EngineStart implements AutoCloseable {

    private final CompletableFuture<EmbeddedEngine> engine;

    private EngineStart(CompletableFuture<EmbeddedEngine> engine) {
        this.engine = engine;
    }

    static EngineStart of(EngineProperties properties) {
        CompletableFuture<EmbeddedEngine> engine = new CompletableFuture<>();
        Thread thread = new Thread(() -> start(properties, engine), "engine start");
        thread.start();
        return new EngineStart(engine);
    }

    private static void start(EngineProperties properties, CompletableFuture<EmbeddedEngine> engine) {
        try {
            EmbeddedEngine started = EmbeddedEngine.start(properties.data(), properties.pageCache());
            engine.complete(started);
            started.warmUp();
        } catch (RuntimeException | Error failure) {
            engine.completeExceptionally(failure);
        }
    }

    /**
     * The engine, once it takes connections.
     *
     * @throws EngineStartException when it could not start
     */
    EmbeddedEngine await() {
        try {
            return engine.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof EngineStartException explained ? explained : failed;
        }
    }

    /** Stops the engine, or waits until it has started and then does. Repeatable. */
    @Override
    public void close() {
        engine.handle((started, failure) -> started)
                .thenAccept(started -> {
                    if (started != null) {
                        started.close();
                    }
                })
                .join();
    }
}
