/** Tests of reading single values, with answers by hand. */
@NullMarked
package it.filiera.exchange.formats.values;

import org.jspecify.annotations.NullMarked;
