package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/** A span of years, both included; either end may be unknown. */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {

    /** The span, or null when neither end is known. */
    public static @Nullable YearRange of(@Nullable Integer from, @Nullable Integer to) {
        return from == null && to == null ? null : new YearRange(from, to);
    }
}
