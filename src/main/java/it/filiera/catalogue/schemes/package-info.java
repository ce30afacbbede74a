/**
 * The taxonomies and strategies that concepts belong to: the question {@code schemes}.
 * A scheme is a plain node without links of its own, so Spring Data Neo4j maps it; nothing with links is mapped that way.
 */
@NullMarked
package it.filiera.catalogue.schemes;

import org.jspecify.annotations.NullMarked;
