package it.filiera.testing;

import it.filiera.engine.EmbeddedEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.util.unit.DataSize;

/** Our engine alone in a process of its own: to everyone else a Neo4j server with a password. */
public final class EngineProcess implements AutoCloseable {

    private static final String READY = "ENGINE READY";

    private final JavaProcess process;
    private final String uri;
    private final String password;

    private EngineProcess(JavaProcess process) {
        this.process = process;
        List<String> words = List.of(process.awaitLine(READY).split(" ", -1));
        this.uri = words.get(2);
        this.password = words.get(3);
    }

    /** Starts one on a folder and waits until it takes connections. */
    public static EngineProcess on(Path folder) {
        return new EngineProcess(JavaProcess.start(EngineProcess.class, folder.toString()));
    }

    public String uri() {
        return uri;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        process.close();
    }

    /** Runs until killed. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedEngine engine = EmbeddedEngine.start(Path.of(arguments[0]), DataSize.ofMegabytes(32));
        System.out.println(READY + " " + engine.uri() + " " + engine.password());
        new CountDownLatch(1).await();
    }
}
