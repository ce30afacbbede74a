package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Who says a fact, and how sure it is.
 *
 * @param sourceId   the source that states it, or the rule set that concluded it
 * @param record     where in the source
 * @param rule       the rule that concluded it; null when declared
 * @param evidence   what the rule saw, in words; null when declared
 * @param confidence between 0 and 1; null when the source gives none
 */
public record Provenance(
        String sourceId,
        @Nullable String record,
        @Nullable String recordedOn,
        Origin origin,
        @Nullable String rule,
        @Nullable String evidence,
        @Nullable Double confidence) {}
