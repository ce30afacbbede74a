package it.filiera.catalogue.technologies;

import org.jspecify.annotations.Nullable;

/**
 * Which technologies are wanted; all conditions hold, absent ones do not count.
 *
 * @param text   words in labels or synonyms
 * @param scheme identifier of a taxonomy
 * @param parent identifier of a broader technology whose direct children are wanted
 */
record TechnologyFilter(
        @Nullable String text,
        @Nullable String scheme,
        @Nullable String parent) {}
