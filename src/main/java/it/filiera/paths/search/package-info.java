/**
 * The search for ways through a network of organisations, in memory: costs, bounds, the best ways, different ways among them.
 * Knows numbers of organisations only; names, evidence and words do not belong here.
 */
@NullMarked
package it.filiera.paths.search;

import org.jspecify.annotations.NullMarked;
