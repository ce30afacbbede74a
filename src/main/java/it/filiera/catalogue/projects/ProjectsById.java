package it.filiera.catalogue.projects;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Project;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds projects by identifier. */
@Component
class ProjectsById implements ById<Project> {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> PROJECTS =
            Cypher.of("questions/catalogue/projects-by-id", IdsParameters.class);

    private final GraphReader graph;

    ProjectsById(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public Class<Project> type() {
        return Project.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.PROJECT);
    }

    @Override
    public Map<String, Project> byId(Collection<String> ids) {
        ProjectMapper mapper = new ProjectMapper(LocalDate.now(ZoneOffset.UTC));
        return ById.index(graph.list(PROJECTS, new IdsParameters(ids), mapper::project), Project::id);
    }
}
