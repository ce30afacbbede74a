/**
 * The database: a Neo4j engine inside this process, unless {@code spring.neo4j.uri} names a server.
 * Nothing leaves this room but a Bolt address and its credentials, so that code above cannot tell the two apart.
 * Classes of the Neo4j server may be used here and nowhere else; nothing of ours comes in.
 */
@NullMarked
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {})
package it.filiera.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
