/** Tests of writing bundles and rejected rows. */
@NullMarked
package it.filiera.exchange.formats.writing;

import org.jspecify.annotations.NullMarked;
