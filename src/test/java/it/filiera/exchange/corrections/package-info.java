/** Corrections and imports together; what a correction does by itself is in golden/CorrectionsTests. */
@NullMarked
package it.filiera.exchange.corrections;

import org.jspecify.annotations.NullMarked;
