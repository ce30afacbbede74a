/**
 * With whom an organisation could work: the question {@code partnerSuggestions}, its reasons and its words; and for other
 * rooms the best candidates with their relevance, see {@link it.filiera.partners.PartnerCandidates}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb", "snapshot", "catalogue", "needs"})
package it.filiera.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
