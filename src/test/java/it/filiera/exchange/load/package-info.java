/** Tests of loading bundles into a real graph: provenance, shown values, references, repetition. */
@NullMarked
package it.filiera.exchange.load;

import org.jspecify.annotations.NullMarked;
