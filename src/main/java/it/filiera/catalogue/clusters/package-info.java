/**
 * The question {@code clusters}: clusters by name, with conditions. The profile of each is the business of {@code cluster}.
 */
@NullMarked
package it.filiera.catalogue.clusters;

import org.jspecify.annotations.NullMarked;
