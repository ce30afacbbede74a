/**
 * Priority areas of smart specialisation strategies and other lists: the question {@code priorityAreas}.
 * What a region has and lacks in an area does not belong here.
 */
@NullMarked
package it.filiera.catalogue.priorityareas;

import org.jspecify.annotations.NullMarked;
