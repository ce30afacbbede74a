/**
 * How the graph leaves: as a bundle that loses nothing, as tables for spreadsheet programs. Everything is streamed;
 * nothing is held but the row at hand.
 */
@NullMarked
package it.filiera.exchange.export;

import org.jspecify.annotations.NullMarked;
