package it.filiera.catalogue.opportunities;

import it.filiera.catalogue.PublishedOpportunity;
import it.filiera.kernel.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of an opportunity or call that depend on the language. */
@Controller
class OpportunitiesController {

    @SchemaMapping
    @Nullable
    String text(PublishedOpportunity opportunity, @Argument @Nullable Language language, Locale locale) {
        return opportunity.texts().in(Language.of(language, locale));
    }
}
