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
 * @param label of the things that rows are; "" for rows that are links only
 * @param ties types of the links that rows of things bring with them
 * @param statement writes the rows
 * @param following statements that pick what is shown of the things
 */
record LoadStep(
        String table,
        @Nullable Comparison comparison,
        String label,
        List<String> ties,
        Cypher<Rows> statement,
        List<Cypher<Rows>> following) {

    private static final String ENTITY = "Entity";

    /** Rows that are things, each known to the graph by its identifier alone. */
    static LoadStep things(String table, String label, Cypher<Rows> statement, String... ties) {
        return new LoadStep(table, Comparison.ofNodes(), label, List.of(ties), statement, List.of());
    }

    static LoadStep entities(String table, Cypher<Rows> statement, String... ties) {
        return things(table, ENTITY, statement, ties);
    }

    static LoadStep links(String table, Comparison comparison, Cypher<Rows> statement) {
        return new LoadStep(table, comparison, "", List.of(comparison.link()), statement, List.of());
    }

    /** Rows that are one source's word about a thing: {@code following} picks what is shown of it. */
    static LoadStep statementsOf(String table, Cypher<Rows> statement, List<Cypher<Rows>> following) {
        return new LoadStep(table, Comparison.ofStatements(), ENTITY, List.of(), statement, following);
    }

    static LoadStep referencesWithin(String table, Cypher<Rows> statement, String tie) {
        return new LoadStep(table, null, ENTITY, List.of(tie), statement, List.of());
    }

    /** Whether this is a second pass over rows that were counted before. */
    boolean withinTable() {
        return comparison == null;
    }

    /** Tells the step from others. */
    String name() {
        return withinTable() ? table + " again" : table;
    }

    List<Cypher<Rows>> statements() {
        return Stream.concat(Stream.of(statement), following.stream()).toList();
    }
}
