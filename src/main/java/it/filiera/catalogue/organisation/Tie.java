package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A tie to another organisation that is neither membership nor joint project.
 *
 * @param kind SUCCEEDS, SUCCEEDED_BY, PART_OF, HAS_PART, REPRESENTS or REPRESENTED_BY, seen from the organisation asked about
 * @param from when, or since when
 */
record Tie(
        String kind,
        String organisationId,
        @Nullable String text,
        @Nullable String from,
        @Nullable String to,
        Provenance provenance) {}
