/**
 * The question {@code organisations}: lists by any combination of conditions, in several orders, with facets. What one
 * organisation is lives next door in {@code organisation}; how text is matched, in {@code text}.
 */
@NullMarked
package it.filiera.catalogue.organisations;

import org.jspecify.annotations.NullMarked;
