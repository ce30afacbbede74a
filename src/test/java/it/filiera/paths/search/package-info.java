/** The search for ways, against ways enumerated one by one and against Yen's algorithm. */
@NullMarked
package it.filiera.paths.search;

import org.jspecify.annotations.NullMarked;
