/**
 * The whole network in memory: organisations, projects, who worked with whom, technologies, areas, clusters, regions, as
 * immutable arrays read once from the graph, stamped with the change they show and replaced when the graph has changed.
 * A cache that can always be thrown away; no question of the product is answered here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb"})
package it.filiera.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
