package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A versioned taxonomy or strategy.
 *
 * @param kind     of its concepts: TECHNOLOGY, PRIORITY_AREA or INDUSTRY
 * @param regionId region it applies to; null for European or world-wide ones
 * @param sourceId who publishes it
 */
public record Scheme(
        String id,
        Labels titles,
        EntityKind kind,
        @Nullable String version,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String regionId,
        @Nullable String sourceId) {}
