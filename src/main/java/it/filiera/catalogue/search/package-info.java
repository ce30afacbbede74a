/**
 * The question {@code search}: anything by text, each hit with its name, a line that tells namesakes apart, and why it was
 * found. How text is matched and ranked is decided in {@code text}.
 */
@NullMarked
package it.filiera.catalogue.search;

import org.jspecify.annotations.NullMarked;
