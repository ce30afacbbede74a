package it.filiera.graphdb;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import it.filiera.kernel.GraphUnavailable;
import it.filiera.kernel.TooSlow;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.summary.SummaryCounters;
import org.springframework.stereotype.Component;

/** Reads and writes over the Bolt driver. Every round trip is timed as {@code filiera.cypher} by statement. */
@Component
class BoltGraph implements GraphReader, GraphWriter {

    private final Driver driver;
    private final MeterRegistry meters;
    private final GraphProperties limits;

    BoltGraph(Driver driver, MeterRegistry meters, GraphProperties limits) {
        this.driver = driver;
        this.meters = meters;
        this.limits = limits;
    }

    @Override
    public <P extends java.lang.Record, T> List<T> list(Cypher<P> question, P parameters, Function<Row, T> mapper) {
        TransactionConfig config = TransactionConfig.builder()
                .withTimeout(limits.queryTimeout())
                .withMetadata(java.util.Map.of("question", question.stem()))
                .build();
        return guarded(question.stem(), () -> {
            try (Session session = session()) {
                return session.executeRead(tx -> rows(tx, question, parameters, mapper), config);
            }
        });
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        TransactionConfig config =
                TransactionConfig.builder().withTimeout(limits.writeTimeout()).build();
        return guarded("write", () -> {
            try (Session session = session()) {
                return session.executeWrite(tx -> work.apply(new BoltTransaction(tx)), config);
            }
        });
    }

    @Override
    public <P extends java.lang.Record> void runAlone(Cypher<P> statement, P parameters) {
        guarded(statement.stem(), () -> {
            try (Session session = session()) {
                return session.run(statement.text(), statement.values(parameters))
                        .consume();
            }
        });
    }

    private Session session() {
        return driver.session(SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }

    private <P extends java.lang.Record, T> List<T> rows(
            SimpleQueryRunner runner, Cypher<P> statement, P parameters, Function<Row, T> mapper) {
        Timer.Sample sample = Timer.start(meters);
        try {
            return runner.run(statement.text(), statement.values(parameters)).list(record -> mapper.apply(row(record)));
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

    private static Row row(Record record) {
        return new Row(record.asMap());
    }

    private final class BoltTransaction implements Transaction {

        private final SimpleQueryRunner runner;

        BoltTransaction(SimpleQueryRunner runner) {
            this.runner = runner;
        }

        @Override
        public <P extends java.lang.Record, T> List<T> list(
                Cypher<P> statement, P parameters, Function<Row, T> mapper) {
            return rows(runner, statement, parameters, mapper);
        }

        @Override
        public <P extends java.lang.Record> Effect run(Cypher<P> statement, P parameters) {
            Timer.Sample sample = Timer.start(meters);
            try {
                SummaryCounters counters = runner.run(statement.text(), statement.values(parameters))
                        .consume()
                        .counters();
                return new Effect(
                        counters.nodesCreated(),
                        counters.nodesDeleted(),
                        counters.relationshipsCreated(),
                        counters.relationshipsDeleted(),
                        counters.propertiesSet());
            } finally {
                sample.stop(meters.timer("filiera.cypher", "statement", statement.stem()));
            }
        }
    }
}
