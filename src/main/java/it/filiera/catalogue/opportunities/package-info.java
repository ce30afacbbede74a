/**
 * What organisations publish: opportunities and calls by identifier.
 * Matching them with organisations does not belong here.
 */
@NullMarked
package it.filiera.catalogue.opportunities;

import org.jspecify.annotations.NullMarked;
