package it.filiera.partners;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Technology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to work with.
 *
 * @param rank       1 for the best
 * @param fit        what was asked for: for each technology how many projects
 * @param similarity what both share: cosine of the technology profiles, 0 to 1; null where one of them is unknown
 */
record PartnerSuggestion(
        Organisation organisation,
        int rank,
        List<PartnerReason> reasons,
        List<PartnerCaution> cautions,
        List<Fit> fit,
        @Nullable Double similarity,
        List<Contribution> contributions,
        @Nullable Introduction introduction) {

    PartnerSuggestion {
        reasons = List.copyOf(reasons);
        cautions = List.copyOf(cautions);
        fit = List.copyOf(fit);
        contributions = List.copyOf(contributions);
    }

    /** How many projects with a technology that was asked for, or a narrower one. */
    record Fit(Technology technology, int projects) {}

    /**
     * What a part adds to the score.
     *
     * @param median what it adds for half of the candidates at most
     */
    record Contribution(String part, double value, double median) {}

    /** Somebody who has worked with both, and in which projects. */
    record Introduction(Organisation through, ReasonEvidence withYou, ReasonEvidence withThem) {}
}
