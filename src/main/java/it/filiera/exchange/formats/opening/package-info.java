/**
 * Opens files that strangers made: finds out what they are, refuses what is dangerous or damaged, and hands out rows.
 * Nothing is unpacked to disk, nothing is fetched from the network, no cell and no row is held that is larger than a limit.
 */
@NullMarked
package it.filiera.exchange.formats.opening;

import org.jspecify.annotations.NullMarked;
