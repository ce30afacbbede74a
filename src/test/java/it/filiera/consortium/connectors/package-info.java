/** Tests of {@code it.filiera.consortium.connectors}: answers by hand, by brute force and of a public contest. */
@NullMarked
package it.filiera.consortium.connectors;

import org.jspecify.annotations.NullMarked;
