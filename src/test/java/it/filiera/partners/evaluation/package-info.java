/** The evaluation's own arithmetic, worked by hand. */
@NullMarked
package it.filiera.partners.evaluation;

import org.jspecify.annotations.NullMarked;
