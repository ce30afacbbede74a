/** Reads values as people and programs write them in tables: amounts, dates, names of places. Knows no file. */
@NullMarked
package it.filiera.exchange.formats.values;

import org.jspecify.annotations.NullMarked;
