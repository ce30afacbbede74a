/**
 * Technologies and the taxonomies' other concepts: the questions {@code technologies} and {@code technology}, and what
 * concepts of all kinds have in common.
 */
@NullMarked
package it.filiera.catalogue.technologies;

import org.jspecify.annotations.NullMarked;
