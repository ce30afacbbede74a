package it.filiera.catalogue.provenance;

import it.filiera.graphdb.Row;
import it.filiera.kernel.ValueText;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One source's word about a thing, as the graph has it.
 *
 * @param values what it says, as text by property
 * @param shown  what is shown of the thing, all its properties
 */
record Said(
        String sourceId,
        int rank,
        @Nullable String record,
        @Nullable String recordedOn,
        Map<String, String> values,
        Map<String, @Nullable Object> shown) {

    /** The rank of a person's correction; no other source has it. */
    private static final int CORRECTION = 100;

    static Said of(Row row) {
        Row said = row.requireRow("said");
        Map<String, String> values = new TreeMap<>();
        said.asMap().forEach((property, value) -> {
            if (value != null) {
                values.put(property, ValueText.of(value));
            }
        });
        return new Said(
                row.requireString("source"),
                Objects.requireNonNullElse(row.integer("rank"), 0),
                said.string("record"),
                said.string("recordedOn"),
                values,
                row.requireRow("shown").asMap());
    }

    boolean isCorrection() {
        return rank == CORRECTION;
    }

    boolean shows(String property) {
        Object value = shown.get(property);
        return value != null && ValueText.of(value).equals(values.get(property));
    }
}
