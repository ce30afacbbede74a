/** Tests of what {@code it.filiera.consortium} does without a graph; its questions are tested in {@code it.filiera.golden}. */
@NullMarked
package it.filiera.consortium;

import org.jspecify.annotations.NullMarked;
