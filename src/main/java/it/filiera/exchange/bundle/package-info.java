/**
 * Reads Filiera bundles (src/docs/graph-model.md): folder, zip or class path; streamed, each row checked against its
 * table's description in {@code src/main/resources/bundle/}. Knows no graph.
 */
@NullMarked
package it.filiera.exchange.bundle;

import org.jspecify.annotations.NullMarked;
