package it.filiera.catalogue.provenance;

import it.filiera.catalogue.AreaEvidence;
import it.filiera.catalogue.Concept;
import it.filiera.catalogue.Evidence;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Technology;
import it.filiera.catalogue.TechnologyEvidence;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Gives evidence the things it names: the technology or area it speaks for, and the projects that carry it. */
@Controller
class EvidenceController {

    @SchemaMapping
    CompletableFuture<Technology> technology(TechnologyEvidence evidence, DataLoader<String, Technology> technologies) {
        return technologies.load(evidence.technologyId());
    }

    @SchemaMapping
    CompletableFuture<Concept> area(AreaEvidence evidence, DataLoader<String, Concept> concepts) {
        return concepts.load(evidence.conceptId());
    }

    @SchemaMapping
    CompletableFuture<List<Project>> projects(Evidence evidence, DataLoader<String, Project> projects) {
        return projects.loadMany(evidence.projectIds());
    }
}
