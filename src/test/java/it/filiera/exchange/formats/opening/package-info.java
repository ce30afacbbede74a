/** Tests of opening files that strangers made. */
@NullMarked
package it.filiera.exchange.formats.opening;

import org.jspecify.annotations.NullMarked;
