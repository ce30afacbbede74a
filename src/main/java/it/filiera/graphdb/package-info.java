/**
 * The only door to Neo4j: catalogued Cypher in, rows out, with a time limit and read-your-writes.
 * Driver sessions live here and nowhere else. No question of the product may come in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package it.filiera.graphdb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
