/** Tests of what a name says, by example; the examples are real ones where they can be. */
@NullMarked
package it.filiera.exchange.resolution.names;

import org.jspecify.annotations.NullMarked;
