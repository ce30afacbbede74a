/**
 * What is directly linked to a thing: the question {@code neighbourhood}, for a graph that grows by deliberate expansion.
 * Ways over several links belong to {@code it.filiera.paths}.
 */
@NullMarked
package it.filiera.catalogue.neighbourhood;

import org.jspecify.annotations.NullMarked;
