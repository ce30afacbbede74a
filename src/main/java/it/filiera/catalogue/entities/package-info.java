/**
 * Things by identifier, whatever they are: the batch loaders behind every reference of an answer.
 * No question of its own.
 */
@NullMarked
package it.filiera.catalogue.entities;

import org.jspecify.annotations.NullMarked;
