/**
 * Text matching by itself: words, likeness, and what it makes of every character a person may type.
 */
@NullMarked
package it.filiera.catalogue.text;

import org.jspecify.annotations.NullMarked;
