package it.filiera.catalogue.organisation;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.OrganisationMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds organisations by identifier, clusters among them. */
@Component
class OrganisationsById implements ById<Organisation> {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> ORGANISATIONS =
            Cypher.of("questions/catalogue/organisations-by-id", IdsParameters.class);

    private final GraphReader graph;

    OrganisationsById(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public Class<Organisation> type() {
        return Organisation.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.ORGANISATION, EntityKind.CLUSTER);
    }

    @Override
    public Map<String, Organisation> byId(Collection<String> ids) {
        return ById.index(
                graph.list(ORGANISATIONS, new IdsParameters(ids), OrganisationMapper::organisation), Organisation::id);
    }
}
