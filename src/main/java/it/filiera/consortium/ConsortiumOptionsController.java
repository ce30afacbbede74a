package it.filiera.consortium;

import it.filiera.consortium.callrules.CallRuleSet;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code consortiumOptions}. */
@Controller
class ConsortiumOptionsController {

    private static final int USUAL = 20;

    private final ConsortiumOptionsService service;

    ConsortiumOptionsController(ConsortiumOptionsService service) {
        this.service = service;
    }

    @QueryMapping
    ConsortiumOptions consortiumOptions() {
        return new ConsortiumOptions(service.callRuleSets());
    }

    @SchemaMapping
    List<CallTopic> callTopics(
            ConsortiumOptions options, @Argument @Nullable String text, @Argument @Nullable Integer first) {
        return service.topics(text, Objects.requireNonNullElse(first, USUAL));
    }

    @SchemaMapping
    List<ConsortiumRule> rules(CallRuleSet set) {
        return service.rules(set);
    }

    @SchemaMapping
    String title(CallRuleSet set, @Argument @Nullable Language language, Locale locale) {
        return set.titles().in(Language.of(language, locale), set.id());
    }

    @SchemaMapping
    String note(CallRuleSet set, @Argument @Nullable Language language, Locale locale) {
        return set.notes().in(Language.of(language, locale), "");
    }
}
