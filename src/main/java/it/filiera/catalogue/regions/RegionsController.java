package it.filiera.catalogue.regions;

import it.filiera.catalogue.Region;
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

/** The questions {@code regions} and {@code region}. */
@Controller
class RegionsController {

    private final RegionsService service;

    RegionsController(RegionsService service) {
        this.service = service;
    }

    @QueryMapping
    List<Region> regions(@Argument @Nullable Integer level, @Argument @Nullable String parent) {
        return service.list(level, parent);
    }

    @QueryMapping
    @Nullable
    Region region(@Argument String code) {
        return service.one(code);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> parent(Region region, DataLoader<String, Region> regions) {
        return region.parentId() == null ? null : regions.load(region.parentId());
    }

    @BatchMapping
    Map<Region, List<Region>> children(List<Region> regions) {
        return service.children(regions);
    }

    @BatchMapping
    Map<Region, Integer> organisationCount(List<Region> regions) {
        return service.organisationCounts(regions);
    }
}
