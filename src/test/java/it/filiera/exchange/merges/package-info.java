/** Tests of decisions about pairs of organisations, on a real engine. */
@NullMarked
package it.filiera.exchange.merges;

import org.jspecify.annotations.NullMarked;
