package it.filiera.exchange.resolution.identifiers;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a VAT number: whose it is, and whether its check digits fit where {@link VatRules} knows them. */
final class VatNumber {

    private static final Pattern ANY_NATIONAL = Pattern.compile("(?=.*\\d)[A-Z0-9]{4,15}");
    private static final Map<String, String> OTHER_PREFIXES = Map.of("GR", "EL", "UK", "GB", "XI", "GB");
    private static final Map<String, Pattern> ENDINGS =
            Map.of("CH", Pattern.compile("(MWST|TVA|IVA|VAT)$"), "NO", Pattern.compile("MVA$"));
    private static final Set<String> PREFIXES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GB", "HR", "HU", "IE", "IT", "LT",
            "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "CH", "NO", "IS", "LI", "TR", "RS", "IL", "UA");

    private VatNumber() {}

    static Reading read(String written, @Nullable String country) {
        String start = written.length() < 2 ? "" : prefix(written.substring(0, 2));
        boolean startsWithCountry = PREFIXES.contains(start);
        if (!startsWithCountry && country == null) {
            return Reading.refused(Reading.Doubt.COUNTRY_UNKNOWN);
        }
        String whose = startsWithCountry ? start : prefix(String.valueOf(country));
        String number = withoutEnding(whose, startsWithCountry ? written.substring(2) : written);
        if (!ANY_NATIONAL.matcher(number).matches()) {
            return Reading.refused(Reading.Doubt.FORMAT);
        }
        Reading.Doubt doubt = VatRules.doubt(whose, number);
        return doubt == null ? Reading.of(whose + number) : Reading.refused(doubt);
    }

    private static String prefix(String letters) {
        return OTHER_PREFIXES.getOrDefault(letters, letters);
    }

    private static String withoutEnding(String country, String number) {
        Pattern ending = ENDINGS.get(country);
        return ending == null ? number : ending.matcher(number).replaceAll("");
    }
}
