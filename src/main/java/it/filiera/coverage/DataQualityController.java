package it.filiera.coverage;

import it.filiera.catalogue.Region;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code dataQuality}. */
@Controller
class DataQualityController {

    private final DataQualityService service;

    DataQualityController(DataQualityService service) {
        this.service = service;
    }

    @QueryMapping
    DataQuality dataQuality(@Argument @Nullable String scope) {
        return service.quality(scope);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> region(DataQuality quality, DataLoader<String, Region> regions) {
        return quality.regionId() == null ? null : regions.load(quality.regionId());
    }
}
