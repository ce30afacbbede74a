package it.filiera.catalogue.cluster;

import static java.util.stream.Collectors.groupingBy;

import it.filiera.catalogue.AreaEvidence;
import it.filiera.catalogue.Evidence;
import it.filiera.catalogue.EvidenceMapper;
import it.filiera.catalogue.TechnologyEvidence;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What clusters declare to work on. */
@Service
class ClusterAreasService {

    private static final String TECHNOLOGY_FIELD = "TECHNOLOGY_FIELD";

    record IdsParameters(Collection<String> ids) {}

    private record Address(String cluster, String concept, String relation, List<Evidence> evidence) {

        boolean isTechnologyField() {
            return relation.equals(TECHNOLOGY_FIELD);
        }

        AreaEvidence area() {
            return AreaEvidence.of(concept, relation, evidence);
        }

        TechnologyEvidence technology() {
            return TechnologyEvidence.of(concept, evidence);
        }
    }

    private static final Cypher<IdsParameters> AREAS =
            Cypher.of("questions/catalogue/cluster-areas", IdsParameters.class);

    private final GraphReader graph;

    ClusterAreasService(GraphReader graph) {
        this.graph = graph;
    }

    /** What each of these clusters works on, each kind by label. */
    Map<String, ClusterAreas> of(Collection<String> ids) {
        Map<String, ClusterAreas> areas = new HashMap<>();
        graph.list(AREAS, new IdsParameters(ids), ClusterAreasService::address).stream()
                .collect(groupingBy(Address::cluster))
                .forEach((cluster, addresses) -> areas.put(cluster, areas(addresses)));
        return areas;
    }

    private static ClusterAreas areas(List<Address> addresses) {
        return new ClusterAreas(
                addresses.stream()
                        .filter(address -> !address.isTechnologyField())
                        .map(Address::area)
                        .toList(),
                addresses.stream()
                        .filter(Address::isTechnologyField)
                        .map(Address::technology)
                        .toList());
    }

    private static Address address(Row row) {
        return new Address(
                row.requireString("cluster"),
                row.requireString("concept"),
                row.requireString("relation"),
                row.rows("links", EvidenceMapper::evidence));
    }
}
