package it.filiera.exchange.resolution.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A ROR id: 0, six characters of Crockford's base 32, two check digits. The check is ISO/IEC 7064 mod 97-10 over the number that the
 * six characters spell, as in ROR's own documentation.
 */
final class RorId {

    private static final Pattern FORM = Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}\\d{2}");
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private RorId() {}

    static Reading read(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int address = lower.lastIndexOf("rororg");
        String id = address < 0 ? lower : lower.substring(address + "rororg".length());
        if (!FORM.matcher(id).matches()) {
            return Reading.refused(Reading.Doubt.FORMAT);
        }
        long number = 0;
        for (char letter : id.substring(1, 7).toCharArray()) {
            number = number * 32 + BASE_32.indexOf(letter);
        }
        boolean fits = 98 - number * 100 % 97 == Integer.parseInt(id.substring(7));
        return fits ? Reading.of(id) : Reading.refused(Reading.Doubt.CHECK_DIGITS);
    }
}
