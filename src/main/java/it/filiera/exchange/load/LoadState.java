package it.filiera.exchange.load;

import it.filiera.exchange.load.LoadResult.TableCount;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a load stands; all that is needed to go on from there, since the same bundle is always cut into the same batches.
 *
 * @param batches how many are in the graph
 * @param rowsDone rows worked through
 * @param counts what became of them
 */
public record LoadState(int batches, int rowsDone, List<TableCount> counts) {

    /** Before the first batch. */
    public static final LoadState START = new LoadState(0, 0, List.of());

    public LoadState {
        counts = List.copyOf(counts);
    }

    /** The state after a batch of a table. */
    LoadState after(int rows, TableCount count) {
        return new LoadState(batches + 1, rowsDone + rows, with(count).counts);
    }

    /** The count of a table; of one not begun, that of the rows its check refused. */
    TableCount count(String table, int refused) {
        return counts.stream()
                .filter(count -> count.table().equals(table))
                .findFirst()
                .orElseGet(() -> new TableCount(table, 0, 0, 0, refused));
    }

    LoadState with(TableCount count) {
        List<TableCount> all = new ArrayList<>(counts);
        all.removeIf(other -> other.table().equals(count.table()));
        all.add(count);
        return new LoadState(batches, rowsDone, all);
    }

    /** Whether a table brought anything new: what others show of it must then be worked out again. */
    boolean changed(String table) {
        return counts.stream().anyMatch(count -> count.table().equals(table) && count.created() + count.updated() > 0);
    }
}
