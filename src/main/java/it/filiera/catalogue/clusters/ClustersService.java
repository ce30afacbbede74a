package it.filiera.catalogue.clusters;

import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.clusters.ClusterConnection.ClusterEdge;
import it.filiera.catalogue.clusters.ClusterConnection.Conditions;
import it.filiera.catalogue.text.TextMatch;
import it.filiera.catalogue.text.TextQuery;
import it.filiera.catalogue.text.TextSearch;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code clusters}: by name, then identifier. */
@Service
class ClustersService {

    private static final int MOST_MATCHES = 1000;

    record PageParameters(
            Conditions filter,
            @Nullable String afterName,
            @Nullable String afterId,
            int limit) {}

    record CountParameters(Conditions filter) {}

    private static final Cypher<PageParameters> PAGE = Cypher.of("questions/catalogue/clusters", PageParameters.class);
    private static final Cypher<CountParameters> COUNT =
            Cypher.of("questions/catalogue/clusters-count", CountParameters.class);

    private final GraphReader graph;
    private final TextSearch texts;

    ClustersService(GraphReader graph, TextSearch texts) {
        this.graph = graph;
        this.texts = texts;
    }

    /** One page of the clusters that fulfil a filter. */
    ClusterConnection page(ClusterFilter filter, int first, @Nullable String after) {
        String list = Cursor.fingerprint("clusters", filter);
        Page page = Page.of(first, after, list, 2);
        Conditions conditions = new Conditions(matched(filter.text()), filter.regions(), filter.areas());
        PageParameters parameters = new PageParameters(conditions, page.key(0), page.key(1), page.limit());
        List<ClusterEdge> found = graph.list(PAGE, parameters, row -> edge(list, row));
        return ClusterConnection.of(conditions, Connection.of(found, page, edge -> edge));
    }

    /** How many clusters fulfil the conditions. */
    int total(Conditions conditions) {
        return graph.get(COUNT, new CountParameters(conditions), row -> row.requireInt("clusters"));
    }

    private @Nullable List<String> matched(@Nullable String text) {
        return text == null
                ? null
                : texts.find(TextQuery.of("filter.text", text), Set.of(EntityKind.CLUSTER), MOST_MATCHES).stream()
                        .map(TextMatch::id)
                        .toList();
    }

    private static ClusterEdge edge(String list, Row row) {
        String id = row.requireString("id");
        return new ClusterEdge(new Cursor(list, List.of(row.requireString("name"), id)).encode(), id);
    }
}
