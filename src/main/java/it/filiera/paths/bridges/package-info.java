/**
 * Whom a network depends on, in memory: organisations and links whose loss cuts it, who lies between the others, and which new
 * link would help most. Knows numbers of organisations only.
 */
@NullMarked
package it.filiera.paths.bridges;

import org.jspecify.annotations.NullMarked;
