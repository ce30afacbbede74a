package it.filiera.graphdb;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks catalogued questions. Each call is one round trip in one read transaction, given up after
 * {@code filiera.graph.query-timeout}; it sees every write this process has made before.
 *
 * <p>Throws {@link it.filiera.kernel.TooSlow} and {@link it.filiera.kernel.GraphUnavailable}.
 */
public interface GraphReader {

    /** All rows, in the order the statement gives. */
    <P extends Record, T> List<T> list(Cypher<P> question, P parameters, Function<Row, T> mapper);

    /**
     * Hands on row after row of a table that may be larger than memory, in the order the statement gives; given up after
     * {@code filiera.graph.export-timeout}. What the consumer throws ends the reading and is thrown on.
     */
    <P extends Record> void each(Cypher<P> question, P parameters, Consumer<Row> consumer);

    /** The only row, or empty when there is none; more than one row is a defect and fails. */
    default <P extends Record, T> Optional<T> find(Cypher<P> question, P parameters, Function<Row, T> mapper) {
        List<T> rows = list(question, parameters, mapper);
        if (rows.size() > 1) {
            throw new IllegalStateException(question.stem() + " gave " + rows.size() + " rows instead of at most one");
        }
        return rows.stream().findFirst();
    }

    /** The only row; none or more than one is a defect and fails. */
    default <P extends Record, T> T get(Cypher<P> question, P parameters, Function<Row, T> mapper) {
        return find(question, parameters, mapper)
                .orElseThrow(() -> new IllegalStateException(question.stem() + " gave no row"));
    }
}
