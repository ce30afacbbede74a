/**
 * The network of the snapshot with changes laid over it: organisations that leave, join or merge, projects that start or end.
 * Analyses read a scenario, so that the same code answers what is and what would be. No analysis belongs here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "snapshot"})
package it.filiera.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
