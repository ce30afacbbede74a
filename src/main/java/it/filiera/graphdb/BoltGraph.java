package it.filiera.graphdb;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import it.filiera.kernel.GraphUnavailable;
import it.filiera.kernel.TooSlow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.summary.SummaryCounters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads and writes over the Bolt driver. Every round trip is timed as {@code filiera.cypher} by statement. */
@Component
class BoltGraph implements GraphReader, GraphWriter {

    private final Driver driver;
    private final MeterRegistry meters;
    private final GraphProperties limits;
    private final ApplicationEventPublisher events;

    BoltGraph(Driver driver, MeterRegistry meters, GraphProperties limits, ApplicationEventPublisher events) {
        this.driver = driver;
        this.meters = meters;
        this.limits = limits;
        this.events = events;
    }

    @Override
    public <P extends java.lang.Record, T> List<T> list(Cypher<P> question, P parameters, Function<Row, T> mapper) {
        TransactionConfig config = limited(question, limits.queryTimeout());
        return guarded(question.stem(), () -> {
            try (Session session = session(AccessMode.READ)) {
                return atOnceOrAgain(session, question, parameters, mapper, config);
            }
        });
    }

    /**
     * Reads in one round trip, the statement being a transaction of its own: measured, a fifth of the time of a question with
     * many statements. Where a repetition may help (a leader has changed, a connection was lost) the driver's managed
     * transaction repeats it.
     */
    private <P extends java.lang.Record, T> List<T> atOnceOrAgain(
            Session session, Cypher<P> question, P parameters, Function<Row, T> mapper, TransactionConfig config) {
        try {
            return timed(
                    question, () -> rows(session.run(question.text(), question.values(parameters), config), mapper));
        } catch (Neo4jException failed) {
            if (failed instanceof RetryableException) {
                return session.executeRead(
                        tx -> timed(question, () -> rows(tx.run(question.text(), question.values(parameters)), mapper)),
                        config);
            }
            throw failed;
        }
    }

    @Override
    public <P extends java.lang.Record> void each(Cypher<P> question, P parameters, Consumer<Row> consumer) {
        TransactionConfig config = limited(question, limits.exportTimeout());
        guarded(
                question.stem(),
                () -> timed(question, () -> {
                    try (Session session = session(AccessMode.READ)) {
                        Result rows = session.run(question.text(), question.values(parameters), config);
                        rows.forEachRemaining(row -> consumer.accept(new Row(row.asMap())));
                        return rows.consume();
                    }
                }));
    }

    private static TransactionConfig limited(Cypher<?> question, Duration timeout) {
        return TransactionConfig.builder()
                .withTimeout(timeout)
                .withMetadata(Map.of("question", question.stem()))
                .build();
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        TransactionConfig config =
                TransactionConfig.builder().withTimeout(limits.writeTimeout()).build();
        return guarded("write", () -> {
            AtomicBoolean changed = new AtomicBoolean();
            T done;
            try (Session session = session(AccessMode.WRITE)) {
                done = session.executeWrite(
                        tx -> {
                            BoltTransaction transaction = new BoltTransaction(tx);
                            T result = work.apply(transaction);
                            changed.set(transaction.change.countedIn(tx));
                            return result;
                        },
                        config);
            }
            if (changed.get()) {
                events.publishEvent(new GraphChanged());
            }
            return done;
        });
    }

    @Override
    public <P extends java.lang.Record> void runAlone(Cypher<P> statement, P parameters) {
        guarded(statement.stem(), () -> {
            try (Session session = session(AccessMode.WRITE)) {
                return session.run(statement.text(), statement.values(parameters))
                        .consume();
            }
        });
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }

    private static <T> List<T> rows(Result result, Function<Row, T> mapper) {
        return result.list(record -> mapper.apply(new Row(record.asMap())));
    }

    private <T> T timed(Cypher<?> statement, Supplier<T> roundTrip) {
        Timer.Sample sample = Timer.start(meters);
        try {
            return roundTrip.get();
        } finally {
            sample.stop(meters.timer("filiera.cypher", "statement", statement.stem()));
        }
    }

    private <T> T guarded(String statement, Supplier<T> work) {
        try {
            return work.get();
        } catch (ServiceUnavailableException | SessionExpiredException unreachable) {
            throw new GraphUnavailable(unreachable);
        } catch (Neo4jException failed) {
            if (failed.code().contains("TransactionTimedOut")) {
                throw new TooSlow(statement, limits.queryTimeout(), failed);
            }
            throw failed;
        }
    }

    private final class BoltTransaction implements Transaction {

        private final SimpleQueryRunner runner;
        private final ChangeCount change = new ChangeCount();

        BoltTransaction(SimpleQueryRunner runner) {
            this.runner = runner;
        }

        @Override
        public <P extends java.lang.Record, T> List<T> list(
                Cypher<P> statement, P parameters, Function<Row, T> mapper) {
            return timed(statement, () -> {
                Result result = runner.run(statement.text(), statement.values(parameters));
                List<T> rows = rows(result, mapper);
                change.note(statement, result.consume().counters());
                return rows;
            });
        }

        @Override
        public <P extends java.lang.Record> Effect run(Cypher<P> statement, P parameters) {
            SummaryCounters counters = timed(statement, () -> runner.run(statement.text(), statement.values(parameters))
                    .consume()
                    .counters());
            change.note(statement, counters);
            return new Effect(
                    counters.nodesCreated(),
                    counters.nodesDeleted(),
                    counters.relationshipsCreated(),
                    counters.relationshipsDeleted(),
                    counters.propertiesSet());
        }
    }
}
