package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Owned;
import it.filiera.catalogue.ProvenanceMapper;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Which technologies organisations declare to offer and to seek. */
@Service
class OrganisationDeclarations {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> OFFERS =
            Cypher.of("questions/catalogue/organisation-offers", IdsParameters.class);
    private static final Cypher<IdsParameters> SEEKS =
            Cypher.of("questions/catalogue/organisation-seeks", IdsParameters.class);

    private final GraphReader graph;

    OrganisationDeclarations(GraphReader graph) {
        this.graph = graph;
    }

    /** What each of these organisations declares to offer, by label, then source. */
    Map<String, List<TechnologyLink>> offers(Collection<String> ids) {
        return Owned.byOwner(graph.list(OFFERS, new IdsParameters(ids), OrganisationDeclarations::link));
    }

    /** What each of these organisations declares to seek, by label, then source. */
    Map<String, List<TechnologyLink>> seeks(Collection<String> ids) {
        return Owned.byOwner(graph.list(SEEKS, new IdsParameters(ids), OrganisationDeclarations::link));
    }

    private static Owned<TechnologyLink> link(Row row) {
        Row link = row.requireRow("link");
        return new Owned<>(
                row.requireString("organisation"),
                new TechnologyLink(
                        row.requireString("technology"), link.integer("trl"), ProvenanceMapper.provenance(link)));
    }
}
