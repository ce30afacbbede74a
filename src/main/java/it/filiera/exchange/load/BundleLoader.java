package it.filiera.exchange.load;

import it.filiera.exchange.bundle.BundleCheck.Table;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.TableReader;
import it.filiera.exchange.load.LoadOrder.Mode;
import it.filiera.graphdb.GraphWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Loads the tables of a bundle in the order of the plan. */
@Component
public class BundleLoader {

    private final GraphWriter writer;

    public BundleLoader(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Loads tables that were checked. Every batch is one transaction; after a failure or a crash, going on from the state
     * last told, or loading again from the beginning, gives what one undisturbed load would have given.
     */
    public LoadResult load(LoadOrder order) {
        Map<String, Table> byName = order.tables().stream()
                .collect(Collectors.toMap(table -> table.schema().name(), Function.identity()));
        Set<String> own = order.mode() == Mode.DRY_RUN ? identifiers(order) : Set.of();
        LoadRun run = new LoadRun(order);
        for (LoadStep step : LoadPlan.STEPS) {
            Table table = byName.get(step.table());
            if (table != null) {
                TableLoad load = new TableLoad(writer, step, table, run, own);
                new TableReader(order.bundle(), table.schema()).read(load::add, new Notices());
                load.finish();
            }
        }
        return new LoadResult(run.state().counts());
    }

    /** What a dry run does not write but rows refer to: about 100 bytes for each thing of the bundle. */
    private static Set<String> identifiers(LoadOrder order) {
        Set<String> ids = new HashSet<>();
        for (Table table : order.tables()) {
            new TableReader(order.bundle(), table.schema())
                    .read(
                            row -> {
                                if (row.values().get("id") instanceof String id) {
                                    ids.add(id);
                                }
                            },
                            new Notices());
        }
        return ids;
    }

    /** Text of everything that decides what a load makes of a bundle; differs between versions that load differently. */
    public static byte[] fingerprint() {
        return LoadPlan.STEPS.stream()
                .flatMap(step -> step.statements().stream())
                .map(statement -> statement.text())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
