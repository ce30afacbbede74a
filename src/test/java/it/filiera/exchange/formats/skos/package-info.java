/** Tests of taxonomies in SKOS. */
@NullMarked
package it.filiera.exchange.formats.skos;

import org.jspecify.annotations.NullMarked;
