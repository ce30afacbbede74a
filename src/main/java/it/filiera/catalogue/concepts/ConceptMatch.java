package it.filiera.catalogue.concepts;

import it.filiera.catalogue.Provenance;
import it.filiera.catalogue.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * How a concept corresponds to one of another scheme, seen from the concept.
 *
 * @param otherId identifier of the other concept
 * @param match   EXACT, CLOSE, BROAD (the other is broader), NARROW (the other is narrower) or RELATED
 * @param share   of this concept that is kept, 0 to 1; null when unknown
 */
public record ConceptMatch(
        String otherId,
        String match,
        @Nullable Double share,
        @Nullable Quotation status,
        Provenance provenance) {}
