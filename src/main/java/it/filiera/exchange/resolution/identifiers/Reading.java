package it.filiera.exchange.resolution.identifiers;

import org.jspecify.annotations.Nullable;

/**
 * What a cell for an identifier says.
 *
 * @param value the identifier in its one spelling; null when there is none to be used
 * @param doubt why a text is not used; null when it is, or when the cell says nothing
 */
public record Reading(@Nullable String value, @Nullable Doubt doubt) {

    static final Reading NOTHING = new Reading(null, null);

    /** Why a text is not used as an identifier. */
    public enum Doubt {
        /** It does not look like one: wrong length or characters. */
        FORMAT,
        /** Its check digits do not fit: somewhere a digit is wrong. */
        CHECK_DIGITS,
        /** A VAT number without its country, of an organisation without a country. */
        COUNTRY_UNKNOWN
    }

    static Reading of(String value) {
        return new Reading(value, null);
    }

    static Reading refused(Doubt doubt) {
        return new Reading(null, doubt);
    }
}
