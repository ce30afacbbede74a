/**
 * The sample bundle as it ships: whether its files keep the format, its references lead somewhere, and the
 * contradictions and gaps of its sources are kept as they are. Reads the CSV files; needs no database.
 */
@NullMarked
package it.filiera.exchange.sample;

import org.jspecify.annotations.NullMarked;
