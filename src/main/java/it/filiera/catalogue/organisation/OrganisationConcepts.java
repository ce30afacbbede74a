package it.filiera.catalogue.organisation;

import it.filiera.catalogue.AreaEvidence;
import it.filiera.catalogue.Evidence;
import it.filiera.catalogue.EvidenceMapper;
import it.filiera.catalogue.Owned;
import it.filiera.catalogue.TechnologyEvidence;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Which technologies organisations offer and which areas they address, with everything that speaks for it. */
@Service
class OrganisationConcepts {

    record EvidenceParameters(Collection<String> ids, boolean declaredOnly, int first) {}

    private static final Cypher<EvidenceParameters> TECHNOLOGIES =
            Cypher.of("questions/catalogue/organisation-technologies", EvidenceParameters.class);
    private static final Cypher<EvidenceParameters> AREAS =
            Cypher.of("questions/catalogue/organisation-areas", EvidenceParameters.class);

    private final GraphReader graph;

    OrganisationConcepts(GraphReader graph) {
        this.graph = graph;
    }

    /** The technologies of each of these organisations, surest first, then by label. */
    Map<String, List<TechnologyEvidence>> technologies(Collection<String> ids, boolean declaredOnly, int first) {
        return Owned.byOwner(graph.list(
                TECHNOLOGIES,
                new EvidenceParameters(ids, declaredOnly, first),
                row -> new Owned<>(
                        row.requireString("organisation"),
                        TechnologyEvidence.of(row.requireString("technology"), evidence(row)))));
    }

    /** The areas and industries of each of these organisations, surest first, then by label. */
    Map<String, List<AreaEvidence>> areas(Collection<String> ids, boolean declaredOnly, int first) {
        return Owned.byOwner(graph.list(
                AREAS,
                new EvidenceParameters(ids, declaredOnly, first),
                row -> new Owned<>(
                        row.requireString("organisation"),
                        AreaEvidence.of(row.requireString("area"), row.string("relation"), evidence(row)))));
    }

    private static List<Evidence> evidence(Row row) {
        return row.rows("links", EvidenceMapper::evidence);
    }
}
