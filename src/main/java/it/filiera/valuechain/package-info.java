/**
 * Where a value chain is strong, weak and unknown in a region, and what would close its gaps: the question
 * {@code valueChainGaps}, and {@code saveValueChain}. The types of the answers are public, for scenarios.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "graphdb", "catalogue", "security", "snapshot", "scenario", "indices"})
package it.filiera.valuechain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
