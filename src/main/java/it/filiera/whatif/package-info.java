/**
 * The question {@code whatIf}: other questions asked of a network in which somebody leaves, joins or merges, or projects start or
 * end, and the difference. How those questions are answered does not belong here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "catalogue", "snapshot", "scenario", "coverage", "valuechain"})
package it.filiera.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
