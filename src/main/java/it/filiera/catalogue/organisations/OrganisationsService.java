package it.filiera.catalogue.organisations;

import it.filiera.catalogue.organisations.OrganisationConnection.OrganisationEdge;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code organisations}. */
@Service
class OrganisationsService {

    record PageParameters(
            Conditions filter,
            OrganisationOrder order,
            @Nullable Double afterNumber,
            @Nullable String afterName,
            @Nullable String afterId,
            int limit) {}

    private static final Cypher<PageParameters> PAGE =
            Cypher.of("questions/catalogue/organisations", PageParameters.class);

    private final GraphReader graph;
    private final ConditionsReader conditions;

    OrganisationsService(GraphReader graph, ConditionsReader conditions) {
        this.graph = graph;
        this.conditions = conditions;
    }

    /** One page of the organisations that fulfil a filter. */
    OrganisationConnection page(
            OrganisationFilter filter, @Nullable OrganisationOrder orderBy, int first, @Nullable String after) {
        OrganisationOrder order = orderBy != null ? orderBy : OrganisationOrder.RELEVANCE;
        String list = Cursor.fingerprint("organisations", filter, order);
        Page page = Page.of(first, after, list, 3);
        Conditions wanted = conditions.read(filter);
        PageParameters parameters =
                new PageParameters(wanted, order, page.decimal(0), page.key(1), page.key(2), page.limit());
        List<OrganisationEdge> found = graph.list(PAGE, parameters, row -> edge(list, row));
        return OrganisationConnection.of(filter, wanted, Connection.of(found, page, edge -> edge));
    }

    private static OrganisationEdge edge(String list, Row row) {
        String id = row.requireString("id");
        List<String> keys = List.of(String.valueOf(row.requireDouble("number")), row.requireString("name"), id);
        return new OrganisationEdge(new Cursor(list, keys).encode(), id);
    }
}
