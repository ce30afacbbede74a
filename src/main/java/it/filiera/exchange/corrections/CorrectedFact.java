package it.filiera.exchange.corrections;

import it.filiera.kernel.FieldName;
import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A field after a correction was made or taken back.
 *
 * @param value     what is shown now, as text; null when unknown
 * @param before    what was shown before
 * @param corrected whether the value is a person's word
 */
record CorrectedFact(
        String id,
        String field,
        @Nullable Language language,
        @Nullable String value,
        @Nullable String before,
        boolean corrected) {

    static CorrectedFact of(FieldName name, String property, Facts before, Facts after) {
        return new CorrectedFact(
                after.id(),
                name.field(),
                name.language(),
                after.shown(property),
                before.shown(property),
                after.isCorrected(property));
    }
}
