/**
 * Which hops there are between the organisations of the snapshot and what they cost, for a choice of years and of things to
 * avoid. What a hop rests on in words and sources does not belong here.
 */
@NullMarked
package it.filiera.paths.hops;

import org.jspecify.annotations.NullMarked;
