package it.filiera.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dated figure or target, as one source gives it.
 *
 * @param indicator what is measured, for example members or turnover
 * @param value     null when the source leaves it open
 * @param unit      EUR, persons, percent ...
 * @param date      the date it holds for
 * @param asSaid    the source's own words
 */
public record Figure(
        String indicator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String date,
        Kind kind,
        @Nullable String asSaid,
        Provenance provenance) {

    /** Whether a figure was reported or is expected. */
    public enum Kind {
        VALUE,
        TARGET
    }
}
