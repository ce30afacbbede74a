/** Scenarios against networks that were really changed: random ones, with a fixed seed. */
@NullMarked
package it.filiera.scenario;

import org.jspecify.annotations.NullMarked;
