package it.filiera.partners;

import it.filiera.catalogue.OrganisationType;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked, with the schema's defaults for what is absent or null. */
record PartnerSuggestionsInput(
        @Nullable String organisation,
        @Nullable NeedInput need,
        @Nullable List<OrganisationType> types,
        @Nullable List<String> countries,
        @Nullable List<String> regions,
        @Nullable KnownPartners knownPartners,
        @Nullable PartnerMode mode) {

    private static final int MOST_TECHNOLOGIES = 50;

    /** The need; empty where none is given. */
    NeedInput wanted() {
        NeedInput given = Objects.requireNonNullElse(need, new NeedInput(null, null));
        List<String> technologies = given.technologies();
        if (technologies != null && technologies.size() > MOST_TECHNOLOGIES) {
            throw new BadRequest(
                    "input.need.technologies",
                    technologies.size(),
                    CommonRemedy.IDENTIFIERS_AT_MOST,
                    MOST_TECHNOLOGIES);
        }
        if (!given.isGiven() && organisation == null) {
            throw new BadRequest("input", "{}", PartnersRemedy.ORGANISATION_OR_NEED);
        }
        return given;
    }

    boolean excludesKnown() {
        return knownPartners != KnownPartners.INCLUDE;
    }

    boolean isBeyondUsualNames() {
        return mode == PartnerMode.BEYOND_USUAL_NAMES;
    }
}
