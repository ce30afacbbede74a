package it.filiera.coverage;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.Technology;
import it.filiera.coverage.NetworkChanges.Count;
import it.filiera.coverage.NetworkChanges.Kind;
import it.filiera.coverage.NetworkChanges.NetworkChange;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code networkChanges}. */
@Controller
class NetworkChangesController {

    private final NetworkChangesService service;

    NetworkChangesController(NetworkChangesService service) {
        this.service = service;
    }

    @QueryMapping
    NetworkChanges networkChanges(@Argument int from, @Argument int to, @Argument @Nullable String region) {
        return service.changes(YearWindow.of(from, to), region);
    }

    @SchemaMapping
    List<Count> counts(NetworkChanges changes) {
        return changes.counts();
    }

    @SchemaMapping
    NetworkChangeConnection changes(
            NetworkChanges changes, @Argument Kind kind, @Argument int first, @Argument @Nullable String after) {
        return NetworkChangeConnection.of(changes, kind, first, after);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> region(NetworkChanges changes, DataLoader<String, Region> regions) {
        return load(changes.regionId(), regions);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Organisation> organisation(NetworkChange change, DataLoader<String, Organisation> organisations) {
        return load(change.organisationId(), organisations);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Organisation> partner(NetworkChange change, DataLoader<String, Organisation> organisations) {
        return load(change.partnerId(), organisations);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Project> project(NetworkChange change, DataLoader<String, Project> projects) {
        return load(change.projectId(), projects);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Organisation> cluster(NetworkChange change, DataLoader<String, Organisation> organisations) {
        return load(change.clusterId(), organisations);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Technology> technology(NetworkChange change, DataLoader<String, Technology> technologies) {
        return load(change.technologyId(), technologies);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<PriorityArea> area(NetworkChange change, DataLoader<String, PriorityArea> areas) {
        return load(change.areaId(), areas);
    }

    private static <T> @Nullable CompletableFuture<T> load(@Nullable String id, DataLoader<String, T> things) {
        return id == null ? null : things.load(id);
    }
}
