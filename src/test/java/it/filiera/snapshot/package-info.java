/**
 * The network in memory against answers worked by hand and against counts by Cypher; its tests' own small networks.
 */
@NullMarked
package it.filiera.snapshot;

import org.jspecify.annotations.NullMarked;
