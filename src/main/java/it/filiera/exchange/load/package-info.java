/**
 * Writes checked bundles into the graph: table by table, in batches of one transaction each, by the statements of
 * {@code cypher/imports/}. The same bundle twice leaves the same graph.
 */
@NullMarked
package it.filiera.exchange.load;

import org.jspecify.annotations.NullMarked;
