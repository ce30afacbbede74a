package it.filiera.exchange.load;

import it.filiera.graphdb.GraphWriter.Transaction;

/** Told of each batch, within its transaction: what is said here is true exactly when the batch is in the graph. */
@FunctionalInterface
public interface LoadProgress {

    /**
     * A batch is about to be committed.
     *
     * @param table the table it belongs to
     * @param rowsDone rows worked through, this batch included
     */
    void batch(Transaction tx, String table, int rowsDone);
}
