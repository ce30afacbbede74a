/**
 * Projects: the questions {@code project} and {@code projects}, and everything a project leads to.
 */
@NullMarked
package it.filiera.catalogue.projects;

import org.jspecify.annotations.NullMarked;
