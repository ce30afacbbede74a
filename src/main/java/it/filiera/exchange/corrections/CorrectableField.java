package it.filiera.exchange.corrections;

import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.kernel.FieldName;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that may be corrected, of one thing.
 *
 * @param language  of the value, where the field exists in several
 * @param allowed   the only values it may have; empty when there are no such limits
 * @param example   a value that would be right; null when any text is
 * @param value     what is shown now, as text; null when unknown
 * @param corrected whether that is a person's word
 */
record CorrectableField(
        String field,
        @Nullable Language language,
        FieldSchema.Type type,
        List<String> allowed,
        @Nullable String example,
        @Nullable String value,
        boolean corrected) {

    static CorrectableField of(FieldName name, FieldSchema schema, Facts facts) {
        return new CorrectableField(
                name.field(),
                name.language(),
                schema.type(),
                schema.constraints() == null
                        ? List.of()
                        : Objects.requireNonNullElse(schema.constraints().values(), List.of()),
                schema.example(),
                facts.shown(schema.property()),
                facts.isCorrected(schema.property()));
    }
}
