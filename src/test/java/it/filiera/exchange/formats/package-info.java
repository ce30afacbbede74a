/** Tests of what translators share, and files made for the tests of all of them. */
@NullMarked
package it.filiera.exchange.formats;

import org.jspecify.annotations.NullMarked;
