package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where facts come from: a document, a data set, a web page or a person.
 *
 * @param rank weight when sources disagree: the value of the highest rank is shown; 100 is a person's correction
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable String retrievedOn,
        @Nullable String address,
        @Nullable Integer rank) {}
