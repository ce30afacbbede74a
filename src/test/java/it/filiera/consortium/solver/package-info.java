/** Tests of {@code it.filiera.consortium.solver}: answers by hand and by brute force. */
@NullMarked
package it.filiera.consortium.solver;

import org.jspecify.annotations.NullMarked;
