package it.filiera.catalogue.projects;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.ProjectStatus;
import it.filiera.catalogue.text.TextMatch;
import it.filiera.catalogue.text.TextQuery;
import it.filiera.catalogue.text.TextSearch;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.kernel.Connection;
import it.filiera.kernel.Connection.NodeEdge;
import it.filiera.kernel.Cursor;
import it.filiera.kernel.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code projects} and {@code project}. */
@Service
class ProjectsService {

    record CountParameters(
            @Nullable List<String> ids,
            @Nullable List<String> programmes,
            @Nullable List<String> topics,
            @Nullable List<String> technologies,
            @Nullable List<String> areas,
            @Nullable List<String> organisations,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable List<ProjectStatus> status,
            String today) {

        static CountParameters of(ProjectFilter filter, @Nullable List<String> ids, LocalDate today) {
            return new CountParameters(
                    ids,
                    filter.programmes(),
                    filter.topics(),
                    filter.technologies(),
                    filter.areas(),
                    filter.organisations(),
                    filter.from(),
                    filter.to(),
                    filter.status(),
                    today.toString());
        }
    }

    record PageParameters(
            @Nullable List<String> ids,
            @Nullable List<String> programmes,
            @Nullable List<String> topics,
            @Nullable List<String> technologies,
            @Nullable List<String> areas,
            @Nullable List<String> organisations,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable List<ProjectStatus> status,
            String today,
            @Nullable Long afterPosition,
            @Nullable String afterStart,
            @Nullable String afterName,
            @Nullable String afterId,
            int limit) {

        static PageParameters of(CountParameters filter, Page page) {
            return new PageParameters(
                    filter.ids(),
                    filter.programmes(),
                    filter.topics(),
                    filter.technologies(),
                    filter.areas(),
                    filter.organisations(),
                    filter.from(),
                    filter.to(),
                    filter.status(),
                    filter.today(),
                    page.number(0),
                    page.key(1),
                    page.key(2),
                    page.key(3),
                    page.limit());
        }
    }

    private static final Cypher<PageParameters> PAGE = Cypher.of("questions/catalogue/projects", PageParameters.class);
    private static final Cypher<CountParameters> COUNT =
            Cypher.of("questions/catalogue/projects-count", CountParameters.class);
    private static final int MOST_MATCHES = 1_000;
    private static final int SORT_KEYS = 4;

    private final GraphReader graph;
    private final TextSearch texts;
    private final ById<Project> projects;

    ProjectsService(GraphReader graph, TextSearch texts, ById<Project> projects) {
        this.graph = graph;
        this.texts = texts;
        this.projects = projects;
    }

    /** Null when there is none with this identifier. */
    @Nullable
    Project one(String id) {
        return projects.byId(List.of(id)).get(id);
    }

    /** With a text best match first, else latest start first. */
    ProjectConnection list(ProjectFilter filter, int first, @Nullable String after) {
        if (filter.from() != null && filter.to() != null && filter.from() > filter.to()) {
            throw new BadRequest("filter.from", filter.from(), CommonRemedy.YEAR_UP_TO, "filter.to", filter.to());
        }
        String list = Cursor.fingerprint("projects", filter);
        Page page = Page.of(first, after, list, SORT_KEYS);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        CountParameters wanted = CountParameters.of(filter, matching(filter.text()), today);
        ProjectMapper mapper = new ProjectMapper(today);
        List<NodeEdge<Project>> found =
                graph.list(PAGE, PageParameters.of(wanted, page), row -> edge(list, mapper, row));
        return new ProjectConnection(
                Connection.of(found, page, edge -> edge),
                () -> graph.get(COUNT, wanted, row -> row.requireInt("projects")));
    }

    private @Nullable List<String> matching(@Nullable String text) {
        return text == null
                ? null
                : texts.find(TextQuery.of("filter.text", text), Set.of(EntityKind.PROJECT), MOST_MATCHES).stream()
                        .map(TextMatch::id)
                        .toList();
    }

    private static NodeEdge<Project> edge(String list, ProjectMapper mapper, Row row) {
        Project project = mapper.project(row);
        List<String> keys = List.of(
                String.valueOf(row.requireInt("position")),
                row.requireString("start"),
                row.requireString("name"),
                project.id());
        return new NodeEdge<>(new Cursor(list, keys).encode(), project);
    }
}
