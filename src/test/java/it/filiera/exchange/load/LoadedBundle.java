package it.filiera.exchange.load;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleCheck;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.MemoryBundle;
import it.filiera.exchange.bundle.Notices;
import it.filiera.testing.EmbeddedGraph;
import java.util.List;
import java.util.Map;

/** A bundle put into a graph, and what was found in it. */
record LoadedBundle(LoadResult result, List<Notices.Counted> notices) {

    static final String SOURCES = """
            id,title,rank,status
            source:high,A careful one,90,QUOTED
            source:low,A careless one,10,QUOTED
            source:low-too,Another careless one,10,QUOTED
            """;

    /** Loads tables given as CSV by name; {@link #SOURCES} are added unless given. */
    static LoadedBundle of(EmbeddedGraph graph, Map<String, String> tables) {
        Map<String, String> all = new java.util.HashMap<>(tables);
        all.putIfAbsent("sources", SOURCES);
        return of(graph, MemoryBundle.ofTables(all));
    }

    static LoadedBundle of(EmbeddedGraph graph, Bundle bundle) {
        Notices notices = new Notices();
        List<BundleCheck.Table> tables = new BundleCheck(bundle, notices).tables(BundleManifest.of(bundle));
        LoadResult result = new BundleLoader(graph.writer()).load(LoadOrder.merge(bundle, tables, notices));
        return new LoadedBundle(result, notices.counted());
    }
}
