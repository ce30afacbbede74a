package it.filiera.catalogue.valuechain;

import it.filiera.catalogue.Provenance;
import it.filiera.catalogue.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a stage leads and what it needs.
 *
 * @param feeds    identifiers of the stages it feeds, by order
 * @param requires by label; empty means not defined, not that it needs none
 */
record StageLinks(String stageId, List<String> feeds, List<StageRequirement> requires) {

    StageLinks {
        feeds = List.copyOf(feeds);
        requires = List.copyOf(requires);
    }

    /** A technology that a stage requires; {@code minTrl} 1 to 9, null when not defined. */
    record StageRequirement(
            String technologyId,
            @Nullable Integer minTrl,
            @Nullable Quotation status,
            Provenance provenance) {}
}
