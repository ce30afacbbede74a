package it.filiera.exchange.load;

import it.filiera.graphdb.Cypher;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a table: its statements are run for each batch, in one transaction.
 *
 * @param comparison tells what of the rows is in the graph; null for a pass that follows the references from row to row of
 *     the same table, once all are there
 */
record LoadStep(String table, @Nullable Comparison comparison, List<Cypher<Rows>> statements) {

    static LoadStep rowsOf(String table, Comparison comparison, Cypher<Rows> statement) {
        return new LoadStep(table, comparison, List.of(statement));
    }

    /** Rows that are one source's word about a thing: {@code following} picks what is shown of it. */
    static LoadStep statementsOf(String table, Cypher<Rows> statement, List<Cypher<Rows>> following) {
        return new LoadStep(
                table,
                Comparison.ofStatements(),
                Stream.concat(Stream.of(statement), following.stream()).toList());
    }

    static LoadStep referencesWithin(String table, Cypher<Rows> statement) {
        return new LoadStep(table, null, List.of(statement));
    }

    /** Whether this is a second pass over rows that were counted before. */
    boolean withinTable() {
        return comparison == null;
    }
}
