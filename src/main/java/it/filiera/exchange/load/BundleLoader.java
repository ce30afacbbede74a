package it.filiera.exchange.load;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck.Table;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.TableReader;
import it.filiera.graphdb.GraphWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * Loads tables that were checked; rows that the check refused are passed over again. Every batch is one transaction;
     * after a failure or a crash, loading again from the beginning gives what one undisturbed load would have given.
     *
     * @param notices collects the rows that refer to nothing
     */
    public LoadResult load(Bundle bundle, List<Table> tables, Notices notices, LoadProgress progress) {
        Map<String, Table> byName =
                tables.stream().collect(Collectors.toMap(table -> table.schema().name(), Function.identity()));
        List<LoadResult.TableCount> counts = new ArrayList<>();
        int rowsDone = 0;
        int rejected = 0;
        for (LoadStep step : LoadPlan.STEPS) {
            Table table = byName.get(step.table());
            if (table == null) {
                continue;
            }
            TableLoad load = new TableLoad(writer, step, table.schema(), notices, progress, rowsDone);
            new TableReader(bundle, table.schema()).read(load::add, new Notices());
            load.finish();
            if (!step.withinTable()) {
                rowsDone += table.rows();
                rejected += table.refused() + load.rejected();
                counts.add(new LoadResult.TableCount(step.table(), load.loaded()));
            }
        }
        return new LoadResult(counts, rejected);
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
