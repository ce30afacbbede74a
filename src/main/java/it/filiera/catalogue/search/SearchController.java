package it.filiera.catalogue.search;

import it.filiera.catalogue.Entity;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.search.SearchResult.SearchHit;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Serves {@code search}. */
@Controller
class SearchController {

    private final SearchService searches;

    SearchController(SearchService searches) {
        this.searches = searches;
    }

    @QueryMapping
    SearchResult search(
            @Argument String text, @Argument @Nullable List<EntityKind> kinds, @Argument @Nullable Integer first) {
        return searches.search(text, kinds, first);
    }

    @SchemaMapping
    String label(SearchHit hit, @Argument @Nullable Language language, Locale locale) {
        return hit.labels().in(Language.of(language, locale), hit.id());
    }

    @SchemaMapping
    @Nullable
    String detail(SearchHit hit, @Argument @Nullable Language language, Locale locale) {
        return hit.details().in(Language.of(language, locale));
    }

    @SchemaMapping
    CompletableFuture<Entity> entity(SearchHit hit, DataLoader<String, Entity> entities) {
        return entities.load(hit.id());
    }
}
