/** Suggestions and their evaluation against answers worked by hand and against the sample. */
@NullMarked
package it.filiera.partners;

import org.jspecify.annotations.NullMarked;
