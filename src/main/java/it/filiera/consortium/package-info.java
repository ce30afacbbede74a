/**
 * Which organisations together fulfil a call: the question {@code consortium}, its requirements, the proven best answer,
 * what clashes when there is none, and who connects members that never worked together. Ranking of single partners does
 * not belong here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb", "catalogue", "snapshot"})
package it.filiera.consortium;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
