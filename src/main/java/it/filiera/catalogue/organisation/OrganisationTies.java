package it.filiera.catalogue.organisation;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Owned;
import it.filiera.catalogue.ProvenanceMapper;
import it.filiera.catalogue.PublishedOpportunity;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What else hangs on organisations: what they published, and ties to other organisations. */
@Service
class OrganisationTies {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> PUBLISHED =
            Cypher.of("questions/catalogue/organisation-opportunities", IdsParameters.class);
    private static final Cypher<IdsParameters> TIES =
            Cypher.of("questions/catalogue/organisation-ties", IdsParameters.class);

    private final GraphReader graph;
    private final ById<PublishedOpportunity> opportunities;

    OrganisationTies(GraphReader graph, ById<PublishedOpportunity> opportunities) {
        this.graph = graph;
        this.opportunities = opportunities;
    }

    /** What each of these organisations published, latest opening first. */
    Map<String, List<PublishedOpportunity>> opportunities(Collection<String> ids) {
        Map<String, List<String>> published = Owned.byOwner(graph.list(
                PUBLISHED,
                new IdsParameters(ids),
                row -> new Owned<>(row.requireString("organisation"), row.requireString("opportunity"))));
        return ById.resolved(ids, id -> published.getOrDefault(id, List.of()), opportunities);
    }

    /** Ties of each of these organisations, by kind, then name of the other. */
    Map<String, List<Tie>> ties(Collection<String> ids) {
        return Owned.byOwner(graph.list(TIES, new IdsParameters(ids), OrganisationTies::tie));
    }

    private static Owned<Tie> tie(Row row) {
        Row link = row.requireRow("link");
        return new Owned<>(
                row.requireString("organisation"),
                new Tie(
                        row.requireString("kind"),
                        row.requireString("other"),
                        Optional.ofNullable(link.string("text")).orElse(link.string("kind")),
                        Optional.ofNullable(link.string("from")).orElse(link.string("on")),
                        link.string("to"),
                        ProvenanceMapper.provenance(link)));
    }
}
