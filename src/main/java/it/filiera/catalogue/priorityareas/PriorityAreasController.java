package it.filiera.catalogue.priorityareas;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.concepts.ConceptMatch;
import it.filiera.catalogue.concepts.ConceptsService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code priorityAreas}. */
@Controller
class PriorityAreasController {

    private final PriorityAreasService service;
    private final ConceptsService concepts;
    private final ById<PriorityArea> areas;

    PriorityAreasController(PriorityAreasService service, ConceptsService concepts, ById<PriorityArea> areas) {
        this.service = service;
        this.concepts = concepts;
        this.areas = areas;
    }

    @QueryMapping
    List<PriorityArea> priorityAreas(@Argument String scheme) {
        return service.areas(scheme);
    }

    @BatchMapping
    Map<PriorityArea, @Nullable PriorityArea> broader(List<PriorityArea> of) {
        Map<PriorityArea, @Nullable PriorityArea> parents = new HashMap<>();
        concepts.broader(of, areas)
                .forEach((area, lineage) ->
                        parents.put(area, lineage.isEmpty() ? null : lineage.get(lineage.size() - 1)));
        return parents;
    }

    @BatchMapping
    Map<PriorityArea, List<ConceptMatch>> crosswalk(List<PriorityArea> of) {
        return concepts.matches(of);
    }

    @SchemaMapping
    CompletableFuture<Integer> projectCount(PriorityArea area, DataLoader<String, AreaCounts> counts) {
        return counts.load(area.id()).thenApply(AreaCounts::projects);
    }

    @SchemaMapping
    CompletableFuture<Integer> organisationCount(PriorityArea area, DataLoader<String, AreaCounts> counts) {
        return counts.load(area.id()).thenApply(AreaCounts::organisations);
    }
}
