package it.filiera.testing;

import it.filiera.engine.EmbeddedEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** An engine of the test JVM on a folder of its own, started once and gone with the JVM. */
final class TestEngine {
    static final TestEngine LITERAL = new TestEngine();
    static final TestEngine SAMPLE = new TestEngine();

    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(32);

    private final Lazy<EmbeddedEngine> engine = new Lazy<>(TestEngine::start);
    private final Lazy<Driver> driver = new Lazy<>(() -> connect(engine.get()));

    private TestEngine() {}

    /** A driver of the tests' own; closed with the JVM. */
    Driver driver() {
        return driver.get();
    }

    /** What a Spring application is told to use this engine as its server. */
    Map<String, String> properties() {
        return Map.of(
                "spring.neo4j.uri", engine.get().uri().toString(),
                "spring.neo4j.authentication.username", EmbeddedEngine.USER,
                "spring.neo4j.authentication.password", engine.get().password());
    }

    private static EmbeddedEngine start() {
        try {
            Path folder = Files.createTempDirectory("filiera-test");
            EmbeddedEngine engine = EmbeddedEngine.start(folder, PAGE_CACHE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                engine.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return engine;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Driver connect(EmbeddedEngine engine) {
        return GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedEngine.USER, engine.password()));
    }
}
