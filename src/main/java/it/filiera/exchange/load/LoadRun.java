package it.filiera.exchange.load;

import it.filiera.exchange.load.LoadOrder.Mode;
import it.filiera.graphdb.GraphWriter.Transaction;
import java.util.List;

/** A load under way: counts batches and knows which are to be passed over because they are in the graph. */
final class LoadRun {

    private final LoadOrder order;
    private LoadState state;
    private int batchesSeen;

    LoadRun(LoadOrder order) {
        this.order = order;
        this.state = order.from();
    }

    LoadOrder order() {
        return order;
    }

    LoadState state() {
        return state;
    }

    void reached(LoadState next) {
        state = next;
    }

    /** Counts a batch; says whether it is in the graph since an earlier run. */
    boolean isBehindUs() {
        batchesSeen++;
        return batchesSeen <= order.from().batches();
    }

    boolean writes() {
        return order.mode() != Mode.DRY_RUN;
    }

    /** Writes down what a batch is about to change, if somebody may want it taken back. */
    void journal(Transaction tx, LoadStep step, Rows rows, List<MergedRecords.Member> merged) {
        String job = order.journal();
        if (job != null) {
            new UndoJournal(job).keep(tx, state.batches(), step, rows, merged);
        }
    }

    boolean compares() {
        return order.mode() != Mode.FILL;
    }

    /**
     * Whether rows that are as they were may be left alone. Not when sources or regions changed in this load: ranks decide
     * what is shown, and regions where things lie.
     */
    boolean sparesUnchanged() {
        return compares() && !state.changed("sources") && !state.changed("regions");
    }
}
