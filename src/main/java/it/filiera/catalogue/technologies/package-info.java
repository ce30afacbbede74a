/**
 * Technologies: the questions {@code technologies} and {@code technology}, their suppliers and projects.
 * What they share with priority areas is in {@code concepts}.
 */
@NullMarked
package it.filiera.catalogue.technologies;

import org.jspecify.annotations.NullMarked;
