package it.filiera.graphdb;

import java.util.List;
import java.util.function.Function;

/** Changes the graph. Everything done in one {@link #write} is one transaction: all of it happens or none. */
public interface GraphWriter {

    /** Runs the work in one write transaction; it may run again when the server asks for a retry. */
    <T> T write(Function<Transaction, T> work);

    /** Runs one statement that has to commit by itself ({@code CALL ... IN TRANSACTIONS}, schema changes). */
    <P extends Record> void runAlone(Cypher<P> statement, P parameters);

    /** A transaction under way. */
    interface Transaction {

        /** Runs a statement and gives its rows. */
        <P extends Record, T> List<T> list(Cypher<P> statement, P parameters, Function<Row, T> mapper);

        /** Runs a statement for its effect. */
        <P extends Record> Effect run(Cypher<P> statement, P parameters);
    }

    /** What a statement changed. */
    record Effect(int nodesCreated, int nodesDeleted, int linksCreated, int linksDeleted, int propertiesSet) {}
}
