package it.filiera.partners;

import it.filiera.kernel.Language;
import it.filiera.partners.PartnerSuggestions.NoSuggestion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code partnerSuggestions}. */
@Controller
class PartnerSuggestionsController {

    private final PartnerSuggestionsService service;

    PartnerSuggestionsController(PartnerSuggestionsService service) {
        this.service = service;
    }

    @QueryMapping
    PartnerSuggestions partnerSuggestions(@Argument PartnerSuggestionsInput input, @Argument @Nullable Integer first) {
        return service.suggest(input, first);
    }

    @SchemaMapping
    String text(PartnerReason reason, @Argument @Nullable Language language, Locale locale) {
        return ReasonStory.of(Language.of(language, locale)).tell(reason);
    }

    @SchemaMapping
    String text(PartnerCaution caution, @Argument @Nullable Language language, Locale locale) {
        return ReasonStory.of(Language.of(language, locale)).tell(caution);
    }

    @SchemaMapping
    String explanation(NoSuggestion none, @Argument @Nullable Language language, Locale locale) {
        return NoSuggestionStory.tell(none, Language.of(language, locale));
    }
}
