/** What is counted by area, in the network and in scenarios. */
@NullMarked
package it.filiera.coverage;

import org.jspecify.annotations.NullMarked;
