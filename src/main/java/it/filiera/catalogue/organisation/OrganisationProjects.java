package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Money;
import it.filiera.catalogue.Owned;
import it.filiera.catalogue.ParticipationRole;
import it.filiera.catalogue.organisation.OrganisationProjectConnection.ProjectEdge;
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

/** The projects of organisations, latest start first, unknown start last, then by identifier. */
@Service
class OrganisationProjects {

    record PageParameters(
            Collection<String> ids,
            @Nullable String afterStart,
            @Nullable String afterId,
            int limit) {}

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<PageParameters> PROJECTS =
            Cypher.of("questions/catalogue/organisation-projects", PageParameters.class);
    private static final Cypher<IdsParameters> COUNTS =
            Cypher.of("questions/catalogue/organisation-project-counts", IdsParameters.class);

    private final GraphReader graph;

    OrganisationProjects(GraphReader graph) {
        this.graph = graph;
    }

    /** Which part of one organisation's list is asked for. */
    static Page page(String organisationId, int first, @Nullable String after) {
        return Page.of(first, after, list(organisationId), 2);
    }

    /** The same page of each of these organisations' lists. */
    Map<String, OrganisationProjectConnection> of(Collection<String> ids, Page page) {
        PageParameters parameters = new PageParameters(ids, page.key(0), page.key(1), page.limit());
        Map<String, List<Found>> found = Owned.byOwner(graph.list(PROJECTS, parameters, OrganisationProjects::found));
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> OrganisationProjectConnection.of(
                                id,
                                Connection.of(found.getOrDefault(id, List.of()), page, project -> project.edge(id)))));
    }

    /** How many projects each of these organisations has. */
    Map<String, Integer> counts(Collection<String> ids) {
        return graph
                .list(
                        COUNTS,
                        new IdsParameters(ids),
                        row -> new Owned<>(row.requireString("organisation"), row.requireInt("projects")))
                .stream()
                .collect(Collectors.toMap(Owned::owner, Owned::value));
    }

    private static String list(String organisationId) {
        return Cursor.fingerprint("organisation.projects", organisationId);
    }

    private static Owned<Found> found(Row row) {
        return new Owned<>(
                row.requireString("organisation"),
                new Found(
                        row.requireString("project"),
                        row.requireString("start"),
                        row.requireConstant("role", ParticipationRole.class),
                        Money.of(row.decimal("contribution"), row.string("currency"))));
    }

    private record Found(
            String project,
            String start,
            ParticipationRole role,
            @Nullable Money contribution) {

        ProjectEdge edge(String organisationId) {
            String cursor = new Cursor(list(organisationId), List.of(start, project)).encode();
            return new ProjectEdge(cursor, project, role, contribution);
        }
    }
}
