package it.filiera.catalogue.schemes;

import it.filiera.catalogue.Concept;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.Scheme;
import it.filiera.catalogue.Source;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code schemes}, and the scheme of every concept. */
@Controller
class SchemesController {

    private final SchemesService service;

    SchemesController(SchemesService service) {
        this.service = service;
    }

    @QueryMapping
    List<Scheme> schemes() {
        return service.all();
    }

    @SchemaMapping
    String title(Scheme scheme, @Argument @Nullable Language language, Locale locale) {
        return scheme.titles().in(Language.of(language, locale), scheme.id());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> region(Scheme scheme, DataLoader<String, Region> regions) {
        return scheme.regionId() == null ? null : regions.load(scheme.regionId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Source> source(Scheme scheme, DataLoader<String, Source> sources) {
        return scheme.sourceId() == null ? null : sources.load(scheme.sourceId());
    }

    @BatchMapping
    Map<Scheme, Integer> conceptCount(List<Scheme> schemes) {
        return service.conceptCounts(schemes);
    }

    @SchemaMapping(typeName = "Concept", field = "scheme")
    CompletableFuture<Scheme> schemeOf(Concept concept, DataLoader<String, Scheme> schemes) {
        return schemes.load(concept.schemeId());
    }
}
