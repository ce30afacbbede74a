package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Membership;
import it.filiera.catalogue.MembershipMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Which clusters organisations belong or belonged to. */
@Service
public class Memberships {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> MEMBERSHIPS =
            Cypher.of("questions/catalogue/organisation-memberships", IdsParameters.class);

    private final GraphReader graph;

    Memberships(GraphReader graph) {
        this.graph = graph;
    }

    /** The memberships of each of these organisations, by name of the cluster, then role, then source. */
    public Map<String, List<Membership>> of(Collection<String> ids) {
        return graph.list(MEMBERSHIPS, new IdsParameters(ids), MembershipMapper::membership).stream()
                .collect(Collectors.groupingBy(Membership::organisationId));
    }
}
