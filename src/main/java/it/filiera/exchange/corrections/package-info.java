/**
 * A person's word against a source's: correcting a fact, taking the correction back. A correction is a statement like any
 * other, of a source of the highest rank, so imports neither overwrite it nor know of it. No other way to change a fact.
 */
@NullMarked
package it.filiera.exchange.corrections;

import org.jspecify.annotations.NullMarked;
