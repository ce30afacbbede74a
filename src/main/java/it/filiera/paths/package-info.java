/**
 * How two organisations are connected: the question {@code collaborationPaths}, its search, its evidence and its words.
 * Scores of partners and consortia do not belong here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb", "catalogue"})
package it.filiera.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
