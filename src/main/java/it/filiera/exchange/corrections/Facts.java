package it.filiera.exchange.corrections;

import it.filiera.graphdb.Row;
import it.filiera.kernel.ValueText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of one thing, and which of it is a person's word.
 *
 * @param labels    what kind of thing it is
 * @param shown     all its properties
 * @param corrected the properties of its corrections; empty when there are none
 */
record Facts(
        String id, List<String> labels, Map<String, @Nullable Object> shown, Map<String, @Nullable Object> corrected) {

    static Facts of(Row row) {
        return new Facts(
                row.requireString("id"),
                row.strings("labels"),
                row.requireRow("shown").asMap(),
                row.row("corrected").map(Row::asMap).orElse(Map.of()));
    }

    @Nullable
    String shown(String property) {
        Object value = shown.get(property);
        return value == null ? null : ValueText.of(value);
    }

    boolean isCorrected(String property) {
        return corrected.get(property) != null || isCorrectedToUnknown(property);
    }

    boolean isCorrectedToUnknown(String property) {
        return corrected.get("unknownFields") instanceof List<?> unknown && unknown.contains(property);
    }

    /** @param value null when nobody knows */
    boolean isCorrectedTo(String property, @Nullable Object value) {
        if (value == null) {
            return isCorrectedToUnknown(property);
        }
        Object present = corrected.get(property);
        return present != null && ValueText.of(present).equals(ValueText.of(value));
    }
}
