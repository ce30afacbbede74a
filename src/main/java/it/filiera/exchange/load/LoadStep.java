package it.filiera.exchange.load;

import it.filiera.graphdb.Cypher;
import java.util.List;
import java.util.stream.Stream;

/**
 * One pass over a table: its statements are run for each batch, in one transaction.
 *
 * @param withinTable whether this pass follows the references from row to row of the same table, once all are there
 */
record LoadStep(String table, boolean withinTable, List<Cypher<Rows>> statements) {

    static LoadStep rowsOf(String table, Cypher<Rows> statement) {
        return new LoadStep(table, false, List.of(statement));
    }

    /** Rows that are one source's word about a thing: {@code following} picks what is shown of it. */
    static LoadStep statementsOf(String table, Cypher<Rows> statement, List<Cypher<Rows>> following) {
        return new LoadStep(
                table,
                false,
                Stream.concat(Stream.of(statement), following.stream()).toList());
    }

    static LoadStep referencesWithin(String table, Cypher<Rows> statement) {
        return new LoadStep(table, true, List.of(statement));
    }
}
