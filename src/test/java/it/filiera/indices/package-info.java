/** The indices against published or independently computed examples, digit by digit. */
@NullMarked
package it.filiera.indices;

import org.jspecify.annotations.NullMarked;
