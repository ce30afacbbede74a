/**
 * Indices of economic geography as plain functions of numbers: specialisation, concentration, relatedness, complexity,
 * and money divided to the cent. Nothing about graphs, regions, Spring or GraphQL may come in.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package it.filiera.indices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
