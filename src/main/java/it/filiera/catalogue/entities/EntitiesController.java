package it.filiera.catalogue.entities;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Entity;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Registers a batch loader for every type of thing, and tells the name of any of them. */
@Controller
class EntitiesController {

    EntitiesController(BatchLoaderRegistry loaders, List<ById<?>> sources) {
        sources.forEach(source -> register(loaders, source));
    }

    @SchemaMapping(typeName = "Entity", field = "name")
    String name(Entity entity, @Argument @Nullable Language language, Locale locale) {
        return entity.name(Language.of(language, locale));
    }

    private static <T> void register(BatchLoaderRegistry loaders, ById<T> source) {
        loaders.forTypePair(String.class, source.type())
                .registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> source.byId(ids)));
    }
}
