package it.filiera.coverage;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.Source;
import it.filiera.coverage.Conflict.ConflictingValue;
import it.filiera.coverage.DataQuality.FieldConflict;
import java.util.List;
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
    private final ConflictsService conflicts;

    DataQualityController(DataQualityService service, ConflictsService conflicts) {
        this.service = service;
        this.conflicts = conflicts;
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

    @SchemaMapping
    List<FieldConflict> conflicts(DataQuality quality, @Argument @Nullable String only) {
        return quality.conflicts().stream()
                .filter(conflict -> only == null || only.equals(conflict.field()))
                .toList();
    }

    @SchemaMapping
    ConflictConnection named(FieldConflict conflict, @Argument int first, @Argument @Nullable String after) {
        return conflicts.named(conflict, first, after);
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(Conflict conflict, DataLoader<String, Organisation> organisations) {
        return organisations.load(conflict.organisationId());
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(ConflictingValue value, DataLoader<String, Source> sources) {
        return sources.loadMany(value.sourceIds());
    }
}
