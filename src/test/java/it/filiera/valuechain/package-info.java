/** Gaps of value chains, in the network and in scenarios. */
@NullMarked
package it.filiera.valuechain;

import org.jspecify.annotations.NullMarked;
