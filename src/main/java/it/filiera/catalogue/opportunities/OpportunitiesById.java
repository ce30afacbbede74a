package it.filiera.catalogue.opportunities;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Labels;
import it.filiera.catalogue.ProvenanceMapper;
import it.filiera.catalogue.PublishedOpportunity;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds opportunities and calls by identifier. */
@Component
class OpportunitiesById implements ById<PublishedOpportunity> {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> OPPORTUNITIES =
            Cypher.of("questions/catalogue/opportunities-by-id", IdsParameters.class);

    private final GraphReader graph;

    OpportunitiesById(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public Class<PublishedOpportunity> type() {
        return PublishedOpportunity.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.OPPORTUNITY, EntityKind.CALL);
    }

    @Override
    public Map<String, PublishedOpportunity> byId(Collection<String> ids) {
        return ById.index(
                graph.list(OPPORTUNITIES, new IdsParameters(ids), OpportunitiesById::opportunity),
                PublishedOpportunity::id);
    }

    private static PublishedOpportunity opportunity(Row row) {
        Row fields = row.requireRow("opportunity");
        return new PublishedOpportunity(
                fields.requireString("id"),
                row.requireBool("isCall") ? EntityKind.CALL : EntityKind.OPPORTUNITY,
                fields.string("name"),
                fields.string("kind"),
                new Labels(fields.string("textEn"), fields.string("textIt")),
                fields.string("opens"),
                fields.string("expires"),
                ProvenanceMapper.provenance(fields));
    }
}
