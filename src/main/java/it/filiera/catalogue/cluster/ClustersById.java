package it.filiera.catalogue.cluster;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Cluster;
import it.filiera.catalogue.EntityKind;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the profiles of clusters by identifier. As a thing of unknown type a cluster is its organisation. */
@Component
class ClustersById implements ById<Cluster> {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> CLUSTERS = Cypher.of("questions/catalogue/cluster", IdsParameters.class);

    private final GraphReader graph;

    ClustersById(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public Class<Cluster> type() {
        return Cluster.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of();
    }

    @Override
    public Map<String, Cluster> byId(Collection<String> ids) {
        return ById.index(graph.list(CLUSTERS, new IdsParameters(ids), ClusterMapper::cluster), Cluster::id);
    }
}
