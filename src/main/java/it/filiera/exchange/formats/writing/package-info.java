/**
 * Writes what translators found: bundle tables sorted by key in flat memory, and the rows that were rejected, ready to be
 * corrected.
 */
@NullMarked
package it.filiera.exchange.formats.writing;

import org.jspecify.annotations.NullMarked;
