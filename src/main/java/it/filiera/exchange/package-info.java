/**
 * How data come in and go out: bundles are read, checked row by row and written in batches, with a record of each load.
 * Everything goes through graphdb; no question of the product is answered here but what became of a load.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb", "inference", "security"})
package it.filiera.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
