package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Owned;
import it.filiera.catalogue.YearRange;
import it.filiera.catalogue.organisation.PartnerConnection.PartnerEdge;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whom organisations have worked with in projects: most joint projects first, then by name, then by identifier. */
@Service
class OrganisationPartners {

    record PageParameters(
            Collection<String> ids,
            @Nullable Long afterJoint,
            @Nullable String afterName,
            @Nullable String afterId,
            int limit) {}

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<PageParameters> PARTNERS =
            Cypher.of("questions/catalogue/organisation-partners", PageParameters.class);
    private static final Cypher<IdsParameters> COUNTS =
            Cypher.of("questions/catalogue/organisation-partner-counts", IdsParameters.class);

    private final GraphReader graph;

    OrganisationPartners(GraphReader graph) {
        this.graph = graph;
    }

    /** Which part of one organisation's list is asked for. */
    static Page page(String organisationId, int first, @Nullable String after) {
        return Page.of(first, after, list(organisationId), 3);
    }

    /** The same page of each of these organisations' lists. */
    Map<String, PartnerConnection> of(Collection<String> ids, Page page) {
        PageParameters parameters = new PageParameters(ids, page.number(0), page.key(1), page.key(2), page.limit());
        Map<String, List<Found>> found = Owned.byOwner(graph.list(PARTNERS, parameters, OrganisationPartners::found));
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> PartnerConnection.of(
                                id,
                                Connection.of(found.getOrDefault(id, List.of()), page, partner -> partner.edge(id)))));
    }

    /** How many different organisations each of these has worked with. */
    Map<String, Integer> counts(Collection<String> ids) {
        return graph
                .list(
                        COUNTS,
                        new IdsParameters(ids),
                        row -> new Owned<>(row.requireString("organisation"), row.requireInt("partners")))
                .stream()
                .collect(Collectors.toMap(Owned::owner, Owned::value));
    }

    private static String list(String organisationId) {
        return Cursor.fingerprint("organisation.partners", organisationId);
    }

    private static Owned<Found> found(Row row) {
        return new Owned<>(
                row.requireString("organisation"),
                new Found(
                        row.requireString("partner"),
                        row.requireString("name"),
                        row.requireInt("joint"),
                        YearRange.of(row.integer("fromYear"), row.integer("toYear")),
                        row.strings("projects")));
    }

    private record Found(
            String partner,
            String name,
            int joint,
            @Nullable YearRange years,
            List<String> projects) {

        PartnerEdge edge(String organisationId) {
            List<String> keys = List.of(String.valueOf(joint), name, partner);
            return new PartnerEdge(new Cursor(list(organisationId), keys).encode(), partner, joint, years, projects);
        }
    }
}
