/** Tests of entity resolution: rules one by one, properties over generated records, and the labelled pairs. */
@NullMarked
package it.filiera.exchange.resolution;

import org.jspecify.annotations.NullMarked;
