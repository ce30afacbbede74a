/**
 * What every room shares: problems, paging, languages. Uses the JDK only.
 * Nothing about Neo4j, GraphQL or Spring may come in.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package it.filiera.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
