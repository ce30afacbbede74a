package it.filiera.coverage;

import it.filiera.catalogue.Region;
import it.filiera.catalogue.Scheme;
import it.filiera.coverage.Diversification.DiversificationOption;
import it.filiera.kernel.Language;
import it.filiera.snapshot.Concepts;
import it.filiera.snapshot.Snapshots;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code diversification}. */
@Controller
class DiversificationController {

    private final DiversificationService service;
    private final Snapshots snapshots;

    DiversificationController(DiversificationService service, Snapshots snapshots) {
        this.service = service;
        this.snapshots = snapshots;
    }

    @QueryMapping
    Diversification diversification(
            @Argument String region,
            @Argument String scheme,
            @Argument int depth,
            @Argument @Nullable Integer from,
            @Argument @Nullable Integer to) {
        return service.diversification(region, scheme, depth, Period.of(from, to));
    }

    @SchemaMapping
    CompletableFuture<Region> region(Diversification found, DataLoader<String, Region> regions) {
        return regions.load(found.regionId());
    }

    @SchemaMapping
    CompletableFuture<Scheme> scheme(Diversification found, DataLoader<String, Scheme> schemes) {
        return schemes.load(found.schemeId());
    }

    @SchemaMapping
    String id(DiversificationOption option) {
        return option.conceptId();
    }

    @SchemaMapping
    String name(DiversificationOption option, @Argument @Nullable Language language, Locale locale) {
        Concepts concepts = snapshots.current().concepts();
        return concepts.label(concepts.number(option.conceptId()), Language.of(language, locale));
    }
}
