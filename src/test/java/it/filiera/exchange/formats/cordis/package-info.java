/** Tests of downloads of CORDIS: tiny tables with answers by hand, and excerpts of real ones. */
@NullMarked
package it.filiera.exchange.formats.cordis;

import org.jspecify.annotations.NullMarked;
