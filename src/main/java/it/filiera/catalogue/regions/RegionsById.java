package it.filiera.catalogue.regions;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Region;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds regions by identifier. */
@Component
class RegionsById implements ById<Region> {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> REGIONS =
            Cypher.of("questions/catalogue/regions-by-id", IdsParameters.class);

    private final GraphReader graph;

    RegionsById(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public Class<Region> type() {
        return Region.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.REGION);
    }

    @Override
    public Map<String, Region> byId(Collection<String> ids) {
        return ById.index(graph.list(REGIONS, new IdsParameters(ids), RegionMapper::region), Region::id);
    }
}
