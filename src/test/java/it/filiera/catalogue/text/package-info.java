/**
 * Text matching by itself: words, likeness, and what it makes of every character a person may type.
 */
@NullMarked
@NamedInterface("text") // as in the product: of two descriptions of one package this one is read
package it.filiera.catalogue.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
