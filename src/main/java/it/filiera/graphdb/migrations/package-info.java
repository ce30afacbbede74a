/**
 * Brings the graph's constraints and indexes to the version this code relies on, at start, in order, each once.
 * The migrations are the files {@code cypher/migrations/V0001__what_it_does.cypher}; released ones never change.
 */
@NullMarked
package it.filiera.graphdb.migrations;

import org.jspecify.annotations.NullMarked;
