package it.filiera.consortium;

import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code consortium}. */
@Controller
class ConsortiumController {

    private final ConsortiumService service;
    private final SearchRoom room;

    ConsortiumController(ConsortiumService service, SearchRoom room) {
        this.service = service;
        this.room = room;
    }

    @QueryMapping
    Consortium consortium(@Argument ConsortiumInput input) {
        ConsortiumRequest request = RequestReader.read(input);
        return room.in(() -> service.consortium(request));
    }

    @SchemaMapping
    String explanation(Consortium answer, @Argument @Nullable Language language, Locale locale) {
        return AnswerStory.tell(answer, Language.of(language, locale));
    }

    @SchemaMapping
    String text(ConsortiumRule rule, @Argument @Nullable Language language, Locale locale) {
        return RuleStory.in(Language.of(language, locale)).rule(rule);
    }

    @SchemaMapping
    String text(ConsortiumRuleCheck check, @Argument @Nullable Language language, Locale locale) {
        return RuleStory.in(Language.of(language, locale)).check(check);
    }

    @SchemaMapping
    String text(ConsortiumRelaxation relaxation, @Argument @Nullable Language language, Locale locale) {
        return RuleStory.in(Language.of(language, locale)).relaxation(relaxation);
    }

    @SchemaMapping
    List<String> reasons(ConsortiumMember member, @Argument @Nullable Language language, Locale locale) {
        return MemberStory.in(Language.of(language, locale)).tell(member);
    }
}
