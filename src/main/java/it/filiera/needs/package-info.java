/**
 * What somebody needs, said in Italian or English, as technologies of the loaded taxonomies, with the words that led to each
 * and those that were not understood. Who could meet the need is decided elsewhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb", "snapshot", "catalogue", "catalogue :: text"})
package it.filiera.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
