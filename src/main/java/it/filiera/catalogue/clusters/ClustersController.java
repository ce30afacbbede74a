package it.filiera.catalogue.clusters;

import it.filiera.catalogue.Cluster;
import it.filiera.catalogue.clusters.ClusterConnection.ClusterEdge;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Serves {@code clusters}; the total is computed only when asked for. */
@Controller
class ClustersController {

    private static final int DEFAULT_FIRST = 20;

    private final ClustersService clusters;

    ClustersController(ClustersService clusters) {
        this.clusters = clusters;
    }

    @QueryMapping
    ClusterConnection clusters(
            @Argument @Nullable ClusterFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return clusters.page(
                filter == null ? ClusterFilter.NONE : filter, first == null ? DEFAULT_FIRST : first, after);
    }

    @SchemaMapping
    int totalCount(ClusterConnection list) {
        return clusters.total(list.conditions());
    }

    @SchemaMapping
    CompletableFuture<Cluster> node(ClusterEdge edge, DataLoader<String, Cluster> loader) {
        return loader.load(edge.clusterId());
    }
}
