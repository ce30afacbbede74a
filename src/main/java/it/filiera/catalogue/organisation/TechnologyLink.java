package it.filiera.catalogue.organisation;

import it.filiera.catalogue.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A technology that an organisation says it offers or seeks.
 *
 * @param trl technology readiness level, 1 to 9
 */
record TechnologyLink(String technologyId, @Nullable Integer trl, Provenance provenance) {}
