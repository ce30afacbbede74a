/**
 * What the graph knows, question by question: search, lists, profiles, taxonomies, neighbourhoods. This package holds the
 * answers' types, immutable and linked by identifiers; each sub-package answers one question and is nobody else's business.
 * Scoring over the whole network does not belong here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb"})
package it.filiera.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
