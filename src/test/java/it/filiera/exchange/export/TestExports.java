package it.filiera.exchange.export;

import it.filiera.graphdb.GraphReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Production's writer of bundles on a day that never changes, for tests without a Spring context. */
public final class TestExports {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private TestExports() {}

    public static BundleWriter bundle(GraphReader graph) {
        return new BundleWriter(graph, NOON);
    }
}
