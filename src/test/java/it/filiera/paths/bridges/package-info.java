/** Whom a network depends on, against JGraphT and against taking each organisation out. */
@NullMarked
package it.filiera.paths.bridges;

import org.jspecify.annotations.NullMarked;
