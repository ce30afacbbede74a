package it.filiera.coverage;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.Scheme;
import it.filiera.coverage.Crosswalk.CrosswalkArea;
import it.filiera.coverage.Crosswalk.CrosswalkTarget;
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

/** The question {@code crosswalk}. */
@Controller
class CrosswalkController {

    private final CrosswalkService service;
    private final ById<PriorityArea> areas;

    CrosswalkController(CrosswalkService service, ById<PriorityArea> areas) {
        this.service = service;
        this.areas = areas;
    }

    @QueryMapping
    Crosswalk crosswalk(@Argument String from, @Argument String to) {
        return service.crosswalk(from, to);
    }

    @SchemaMapping
    CompletableFuture<Scheme> from(Crosswalk crosswalk, DataLoader<String, Scheme> schemes) {
        return schemes.load(crosswalk.fromId());
    }

    @SchemaMapping
    CompletableFuture<Scheme> to(Crosswalk crosswalk, DataLoader<String, Scheme> schemes) {
        return schemes.load(crosswalk.toId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> region(Crosswalk crosswalk, DataLoader<String, Region> regions) {
        return crosswalk.regionId() == null ? null : regions.load(crosswalk.regionId());
    }

    @BatchMapping
    Map<Crosswalk, List<PriorityArea>> newAreas(List<Crosswalk> crosswalks) {
        return ById.resolved(crosswalks, Crosswalk::newAreaIds, areas);
    }

    @SchemaMapping
    CompletableFuture<PriorityArea> area(CrosswalkArea row, DataLoader<String, PriorityArea> areas) {
        return areas.load(row.areaId());
    }

    @SchemaMapping
    CompletableFuture<PriorityArea> area(CrosswalkTarget target, DataLoader<String, PriorityArea> areas) {
        return areas.load(target.areaId());
    }
}
