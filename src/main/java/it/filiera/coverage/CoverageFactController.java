package it.filiera.coverage;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Provenance;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a fact behind a figure of the coverage leads to: who, in which project, and who says so. */
@Controller
class CoverageFactController {

    private final ParticipationSources sources;

    CoverageFactController(ParticipationSources sources) {
        this.sources = sources;
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(CoverageFact fact, DataLoader<String, Organisation> organisations) {
        return organisations.load(fact.organisationId());
    }

    @SchemaMapping
    CompletableFuture<Project> project(CoverageFact fact, DataLoader<String, Project> projects) {
        return projects.load(fact.projectId());
    }

    @BatchMapping
    Map<CoverageFact, List<Provenance>> says(List<CoverageFact> facts) {
        return sources.of(facts);
    }
}
