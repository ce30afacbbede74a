/**
 * Who connects organisations that never worked together: Steiner trees, exact for up to ten terminals, else by a
 * heuristic. Knows graphs with costs and nothing of organisations.
 */
@NullMarked
package it.filiera.consortium.connectors;

import org.jspecify.annotations.NullMarked;
