package it.filiera.partners;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Technology;
import it.filiera.needs.NeedInterpretation;
import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * @param organisation   who asks; null when nobody was named or there is no such organisation
 * @param interpretation what was understood of the need's text; null without a text
 * @param technologies   what was looked for
 * @param candidates     how many qualified
 * @param none           why there is no suggestion; null when there is one
 */
record PartnerSuggestions(
        @Nullable Organisation organisation,
        @Nullable NeedInterpretation interpretation,
        List<Technology> technologies,
        int candidates,
        List<PartnerSuggestion> suggestions,
        @Nullable NoSuggestion none,
        SnapshotStamp snapshot) {

    PartnerSuggestions {
        technologies = List.copyOf(technologies);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Why nobody is suggested.
     *
     * @param about what the reason is about, for example the identifier that nothing has
     */
    record NoSuggestion(NoSuggestionReason reason, String about) {}

    /** Reasons for which nobody is suggested. */
    enum NoSuggestionReason {
        UNKNOWN_ORGANISATION,
        UNKNOWN_TECHNOLOGY,
        NEED_NOT_UNDERSTOOD,
        NOBODY_RUNS_IT,
        NOBODY_PASSES_FILTERS
    }
}
