package it.filiera.exchange.load;

import it.filiera.exchange.bundle.Notice;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.List;

/** Told of each batch, within its transaction: what is said here is true exactly when the batch is in the graph. */
@FunctionalInterface
public interface LoadProgress {

    /**
     * A batch is about to be committed; throwing from here leaves it out and stops the load.
     *
     * @param table the table it belongs to
     * @param state where the load stands, this batch included
     * @param missing what this batch refers to and is not there
     */
    void batch(Transaction tx, String table, LoadState state, List<Notice> missing);
}
