/**
 * What the code above relies on from a Neo4j server, one suite run against each kind of server it may meet: the engine in
 * this process, an engine in a process of its own, and, where Docker is at hand, the published Neo4j image.
 */
@NullMarked
package it.filiera.contract;

import org.jspecify.annotations.NullMarked;
