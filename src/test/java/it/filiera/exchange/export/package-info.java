/** Exports compared with what was imported. */
@NullMarked
package it.filiera.exchange.export;

import org.jspecify.annotations.NullMarked;
