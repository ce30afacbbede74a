/**
 * Dated figures and targets of organisations, for the profiles that show them. What they mean together (monitoring,
 * composition) is decided where it is shown.
 */
@NullMarked
package it.filiera.catalogue.figures;

import org.jspecify.annotations.NullMarked;
