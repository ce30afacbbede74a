/**
 * How two organisations are connected, {@code collaborationPaths}, and whom the network depends on, {@code bridges}. Scores of
 * partners and consortia do not belong here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb", "catalogue", "snapshot"})
package it.filiera.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
