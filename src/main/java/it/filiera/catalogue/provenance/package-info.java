/**
 * Who says what: sources, and the statements of each source about a thing beside the values shown.
 * Serves every question that names a source. What the facts mean is not decided here.
 */
@NullMarked
package it.filiera.catalogue.provenance;

import org.jspecify.annotations.NullMarked;
