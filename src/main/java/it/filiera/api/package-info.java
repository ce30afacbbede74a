/**
 * How GraphQL is served: scalars, limits, error mapping, the schema report, GraphiQL without a network.
 * No feature code: a question's controller lives in the question's own room.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package it.filiera.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
