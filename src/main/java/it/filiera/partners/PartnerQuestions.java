package it.filiera.partners;

import it.filiera.needs.NeedInterpretation;
import it.filiera.needs.NeedReader;
import it.filiera.partners.PartnerSuggestions.NoSuggestion;
import it.filiera.partners.PartnerSuggestions.NoSuggestionReason;
import it.filiera.partners.ranking.Need;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.Concepts;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what is asked: who asks, what is needed, who may be suggested. */
@Component
class PartnerQuestions {

    private final NeedReader needs;

    PartnerQuestions(NeedReader needs) {
        this.needs = needs;
    }

    PartnerQuestion understood(PartnerSuggestionsInput input, int first, Network network) {
        NeedInput wanted = input.wanted();
        int organisation = input.organisation() == null ? Ids.NONE : network.organisation(input.organisation());
        String text = wanted.text();
        NeedInterpretation interpretation =
                text == null || text.isBlank() ? null : needs.read("input.need.text", text, network);
        List<String> technologies = technologies(wanted, interpretation);
        int[] numbers = technologies.stream()
                .mapToInt(network.concepts()::number)
                .filter(number -> number != Ids.NONE)
                .toArray();
        return new PartnerQuestion(
                network,
                organisation,
                interpretation,
                technologies,
                new Need(network, numbers),
                Qualification.of(network, input, organisation),
                input.isBeyondUsualNames(),
                first);
    }

    private static List<String> technologies(NeedInput wanted, @Nullable NeedInterpretation interpretation) {
        List<String> understood = interpretation == null ? List.of() : interpretation.technologies();
        return Objects.requireNonNullElse(wanted.technologies(), understood);
    }

    /** Why the question cannot be answered; empty when it can. */
    Optional<NoSuggestion> obstacle(PartnerSuggestionsInput input, PartnerQuestion question) {
        if (input.organisation() != null && question.organisation() == Ids.NONE) {
            return none(NoSuggestionReason.UNKNOWN_ORGANISATION, input.organisation());
        }
        Concepts concepts = question.network().concepts();
        for (String technology : question.technologies()) {
            int number = concepts.number(technology);
            if (number == Ids.NONE || concepts.kind(number) != ConceptKind.TECHNOLOGY) {
                return none(NoSuggestionReason.UNKNOWN_TECHNOLOGY, technology);
            }
        }
        NeedInterpretation interpretation = question.interpretation();
        if (interpretation != null && question.need().isEmpty()) {
            return none(NoSuggestionReason.NEED_NOT_UNDERSTOOD, interpretation.text());
        }
        return Optional.empty();
    }

    private static Optional<NoSuggestion> none(NoSuggestionReason reason, String about) {
        return Optional.of(new NoSuggestion(reason, about));
    }
}
