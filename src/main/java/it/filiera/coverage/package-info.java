/**
 * What a region has and lacks in each priority area: the questions {@code priorityAreaCoverage}, {@code coverageOfParts},
 * {@code crosswalk}, {@code diversification}, {@code networkChanges} and {@code dataQuality}. The types of the answers are public, for scenarios.
 * Value chains do not belong here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "graphdb", "catalogue", "snapshot", "scenario", "indices"})
package it.filiera.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
