package it.filiera.catalogue.technologies;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Technology;
import it.filiera.catalogue.concepts.ConceptMatch;
import it.filiera.catalogue.concepts.ConceptsService;
import it.filiera.catalogue.technologies.SupplierConnection.SupplierEdge;
import it.filiera.catalogue.technologies.SuppliersService.Wanted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The questions {@code technologies} and {@code technology}. */
@Controller
class TechnologiesController {

    private static final int DEFAULT_FIRST = 20;
    private static final int DEFAULT_SUPPLIERS = 10;

    private final TechnologiesService service;
    private final ConceptsService concepts;
    private final ById<Technology> technologies;

    TechnologiesController(
            TechnologiesService service,
            SuppliersService suppliers,
            ConceptsService concepts,
            ById<Technology> technologies,
            BatchLoaderRegistry loaders) {
        this.service = service;
        this.concepts = concepts;
        this.technologies = technologies;
        loaders.forTypePair(Wanted.class, SupplierConnection.class)
                .registerMappedBatchLoader((wanted, environment) -> Mono.fromSupplier(() -> suppliers.pages(wanted)));
    }

    @QueryMapping
    TechnologyConnection technologies(
            @Argument @Nullable String text,
            @Argument @Nullable String scheme,
            @Argument @Nullable String parent,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return service.list(
                new TechnologyFilter(text, scheme, parent), Objects.requireNonNullElse(first, DEFAULT_FIRST), after);
    }

    @QueryMapping
    @Nullable
    Technology technology(@Argument String id) {
        return service.one(id);
    }

    @BatchMapping
    Map<Technology, List<Technology>> broader(List<Technology> of) {
        return concepts.broader(of, technologies);
    }

    @BatchMapping
    Map<Technology, List<Technology>> narrower(List<Technology> of) {
        return concepts.narrower(of, technologies);
    }

    @BatchMapping
    Map<Technology, List<ConceptMatch>> crosswalk(List<Technology> of) {
        return concepts.matches(of);
    }

    @SchemaMapping
    CompletableFuture<Integer> supplierCount(Technology technology, DataLoader<String, TechnologyCounts> counts) {
        return counts.load(technology.id()).thenApply(TechnologyCounts::suppliers);
    }

    @SchemaMapping
    CompletableFuture<Integer> projectCount(Technology technology, DataLoader<String, TechnologyCounts> counts) {
        return counts.load(technology.id()).thenApply(TechnologyCounts::projects);
    }

    @SchemaMapping
    CompletableFuture<SupplierConnection> suppliers(
            Technology technology,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<Wanted, SupplierConnection> suppliers) {
        return suppliers.load(Wanted.of(technology.id(), Objects.requireNonNullElse(first, DEFAULT_SUPPLIERS), after));
    }

    @SchemaMapping
    CompletableFuture<Integer> totalCount(SupplierConnection suppliers, DataLoader<String, TechnologyCounts> counts) {
        return counts.load(suppliers.technologyId()).thenApply(TechnologyCounts::suppliers);
    }

    @SchemaMapping
    CompletableFuture<Organisation> node(SupplierEdge edge, DataLoader<String, Organisation> organisations) {
        return organisations.load(edge.organisationId());
    }
}
