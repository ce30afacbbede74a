package it.filiera.exchange.resolution.identifiers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of identifier, in the order in which they decide: the first one that two records share is believed. */
public enum Scheme {
    /** Participant Identification Code of the European Commission: nine digits. */
    PIC {
        @Override
        Reading readWritten(String written, @Nullable String country) {
            String digits = written.startsWith("PIC") ? written.substring(3) : written;
            return DIGITS_9.matcher(digits).matches() ? Reading.of(digits) : Reading.refused(Reading.Doubt.FORMAT);
        }
    },
    /** Research Organization Registry: {@code 01nffqt88}, with or without its address. */
    ROR {
        @Override
        Reading readWritten(String written, @Nullable String country) {
            return RorId.read(written);
        }
    },
    /** VAT number: country and national number, {@code IT04376620151}. */
    VAT {
        @Override
        Reading readWritten(String written, @Nullable String country) {
            return VatNumber.read(written, country);
        }
    },
    /** Italian tax code ({@code codice fiscale}): eleven digits for bodies, sixteen characters for sole traders. */
    TAX_CODE {
        @Override
        Reading readWritten(String written, @Nullable String country) {
            return TaxCode.read(written);
        }
    };

    private static final Pattern DIGITS_9 = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PLACEHOLDERS =
            Set.of("", "MISSING", "NOTAPPLICABLE", "NOTAVAILABLE", "NA", "ND", "NONE", "NULL", "UNKNOWN", "NOVAT", "X");

    /**
     * Reads what a source wrote.
     *
     * @param text    as in the source; null, empty and placeholders such as MISSING say nothing
     * @param country ISO code of the organisation's country if known; VAT numbers often leave theirs out
     */
    public Reading read(@Nullable String text, @Nullable String country) {
        String written =
                text == null ? "" : SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        boolean nothing = PLACEHOLDERS.contains(written) || written.chars().allMatch(letter -> letter == '0');
        return nothing ? Reading.NOTHING : readWritten(written, country);
    }

    abstract Reading readWritten(String written, @Nullable String country);
}
