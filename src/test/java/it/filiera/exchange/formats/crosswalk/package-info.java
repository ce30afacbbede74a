/** Tests of tables of links between taxonomies. */
@NullMarked
package it.filiera.exchange.formats.crosswalk;

import org.jspecify.annotations.NullMarked;
