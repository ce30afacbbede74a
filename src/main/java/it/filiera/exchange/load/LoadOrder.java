package it.filiera.exchange.load;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck.Table;
import it.filiera.exchange.bundle.Notices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to load and how.
 *
 * @param tables tables that were checked; rows that the check refused are passed over again
 * @param notices collects the rows that refer to nothing
 * @param from where to go on
 * @param mode whether to write
 * @param journal the import whose journal tells how to take back what is written, see {@link LoadUndo}; null to keep none
 */
public record LoadOrder(
        Bundle bundle,
        List<Table> tables,
        Notices notices,
        LoadProgress progress,
        LoadState from,
        Mode mode,
        @Nullable String journal) {

    /** What is done with rows. */
    public enum Mode {
        /** Into an empty graph: nothing is compared, every row is new. */
        FILL,
        /** Each row is compared with what the graph has; what is new or changed is written. */
        MERGE,
        /** Each row is compared, nothing is written. */
        DRY_RUN
    }

    /** Loads from the beginning into an empty graph. */
    public static LoadOrder fill(Bundle bundle, List<Table> tables, Notices notices, LoadProgress progress) {
        return new LoadOrder(bundle, tables, notices, progress, LoadState.START, Mode.FILL, null);
    }

    /** Loads from the beginning into a graph that may hold something, telling nobody how it goes on. */
    public static LoadOrder merge(Bundle bundle, List<Table> tables, Notices notices) {
        return new LoadOrder(
                bundle, tables, notices, (tx, table, state, missing) -> {}, LoadState.START, Mode.MERGE, null);
    }

    public LoadOrder {
        tables = List.copyOf(tables);
    }
}
