/**
 * The question {@code about}: what this service is, what its graph holds, and whom its data come from.
 */
@NullMarked
package it.filiera.catalogue.about;

import org.jspecify.annotations.NullMarked;
