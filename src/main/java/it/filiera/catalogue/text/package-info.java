/**
 * How text is matched to things, the same way in {@code search} and in every filter with a {@code text}: the full-text indexes
 * give candidates, a documented score of our own ranks them. No GraphQL here; what a hit looks like is decided next door.
 */
@NullMarked
@NamedInterface("text")
package it.filiera.catalogue.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
