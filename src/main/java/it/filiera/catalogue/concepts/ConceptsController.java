package it.filiera.catalogue.concepts;

import it.filiera.catalogue.Concept;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that concepts of all kinds have. */
@Controller
class ConceptsController {

    @SchemaMapping(typeName = "Concept", field = "synonyms")
    List<String> synonyms(Concept concept, @Argument @Nullable Language language, Locale locale) {
        return concept.synonyms(Language.of(language, locale));
    }

    @SchemaMapping
    CompletableFuture<Concept> concept(ConceptMatch match, DataLoader<String, Concept> concepts) {
        return concepts.load(match.otherId());
    }
}
