package it.filiera.catalogue.provenance;

import it.filiera.graphdb.Row;
import it.filiera.kernel.ValueText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One source's word about a thing, as the graph has it.
 *
 * @param values  what it says, as text by property
 * @param unknown the properties of which it says that nobody knows
 * @param shown   what is shown of the thing, all its properties
 */
record Said(
        String sourceId,
        int rank,
        @Nullable String record,
        @Nullable String recordedOn,
        Map<String, String> values,
        List<String> unknown,
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
                said.strings("unknownFields"),
                row.requireRow("shown").asMap());
    }

    boolean isCorrection() {
        return rank == CORRECTION;
    }

    /** The properties it gives a value of, and those of which it says that nobody knows. */
    Stream<String> properties() {
        return Stream.concat(values.keySet().stream(), unknown.stream());
    }

    boolean speaksOf(String property) {
        return values.containsKey(property) || unknown.contains(property);
    }

    /** Whether what it says is what is shown. */
    boolean shows(String property) {
        if (unknown.contains(property)) {
            return shown.get(property) == null;
        }
        Object value = shown.get(property);
        return value != null && ValueText.of(value).equals(values.get(property));
    }
}
