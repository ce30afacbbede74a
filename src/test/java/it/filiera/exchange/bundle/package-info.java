/** Tests of reading bundles: what is right comes through, what is wrong is named with its place. */
@NullMarked
package it.filiera.exchange.bundle;

import org.jspecify.annotations.NullMarked;
