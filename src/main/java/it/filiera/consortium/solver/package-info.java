/**
 * Finds the best team: by constraint programming where its native library loads, by a search in Java elsewhere; other good
 * teams; and, where no team can be, the rules that clash and what relaxing them would allow.
 */
@NullMarked
package it.filiera.consortium.solver;

import org.jspecify.annotations.NullMarked;
