/** Tests of what identifiers say, by example; the examples are real ones where they can be. */
@NullMarked
package it.filiera.exchange.resolution.identifiers;

import org.jspecify.annotations.NullMarked;
