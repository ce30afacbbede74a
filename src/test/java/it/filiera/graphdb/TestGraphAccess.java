package it.filiera.graphdb;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.neo4j.driver.Driver;

/** Production's reader and writer over a driver, for tests without a Spring context. */
public final class TestGraphAccess {

    private final BoltGraph graph;

    public TestGraphAccess(Driver driver) {
        this(driver, Duration.ofSeconds(10));
    }

    public TestGraphAccess(Driver driver, Duration queryTimeout) {
        this.graph = new BoltGraph(
                driver,
                new SimpleMeterRegistry(),
                new GraphProperties(queryTimeout, Duration.ofMinutes(10), Duration.ofMinutes(1)),
                event -> {});
    }

    public GraphReader reader() {
        return graph;
    }

    public GraphWriter writer() {
        return graph;
    }
}
