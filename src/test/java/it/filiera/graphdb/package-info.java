/** Tests of the door to Neo4j, on a real engine. */
@NullMarked
package it.filiera.graphdb;

import org.jspecify.annotations.NullMarked;
