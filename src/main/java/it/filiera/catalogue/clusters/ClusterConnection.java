package it.filiera.catalogue.clusters;

import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list of clusters, with what is needed to count the whole list. */
record ClusterConnection(Conditions conditions, List<ClusterEdge> edges, PageInfo pageInfo) {

    static ClusterConnection of(Conditions conditions, Connection<ClusterEdge> page) {
        return new ClusterConnection(conditions, page.edges(), page.pageInfo());
    }

    /** A cluster within the list. */
    record ClusterEdge(String cursor, String clusterId) implements Connection.Edge {}

    /**
     * The filter as the statements use it; null sets no condition.
     *
     * @param matched clusters that match the text
     */
    record Conditions(
            @Nullable List<String> matched,
            @Nullable List<String> regions,
            @Nullable List<String> areas) {}
}
