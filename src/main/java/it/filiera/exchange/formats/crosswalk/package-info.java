/** Translates tables of links between two taxonomies, as statistical offices publish them. */
@NullMarked
package it.filiera.exchange.formats.crosswalk;

import org.jspecify.annotations.NullMarked;
