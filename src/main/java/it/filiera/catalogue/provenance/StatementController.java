package it.filiera.catalogue.provenance;

import it.filiera.catalogue.Cluster;
import it.filiera.catalogue.Entity;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Statement;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Serves {@code provenance} of everything that several sources may describe. */
@Controller
class StatementController {

    private final StatementService statements;

    StatementController(StatementService statements) {
        this.statements = statements;
    }

    @BatchMapping(typeName = "Organisation", field = "provenance")
    List<List<Statement>> ofOrganisations(List<Organisation> organisations) {
        return inOrder(organisations);
    }

    @BatchMapping(typeName = "Project", field = "provenance")
    List<List<Statement>> ofProjects(List<Project> projects) {
        return inOrder(projects);
    }

    @BatchMapping(typeName = "Cluster", field = "provenance")
    List<List<Statement>> ofClusters(List<Cluster> clusters) {
        return inOrder(clusters);
    }

    private List<List<Statement>> inOrder(List<? extends Entity> things) {
        Map<String, List<Statement>> found =
                statements.about(things.stream().map(Entity::id).toList());
        return things.stream()
                .map(thing -> found.getOrDefault(thing.id(), List.of()))
                .toList();
    }
}
