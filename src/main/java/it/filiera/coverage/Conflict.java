package it.filiera.coverage;

import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What sources say differently about an organisation.
 *
 * @param sortName by which conflicts are ordered
 * @param values   the one shown first, then by value
 */
record Conflict(String organisationId, String sortName, List<ConflictingValue> values) {

    /** One of several values, and who says so. */
    record ConflictingValue(String value, boolean shown, List<String> sourceIds) {}

    static Conflict of(Row row) {
        Map<String, List<String>> sources = new TreeMap<>();
        row.rows("said", said -> said)
                .forEach(said -> sources.computeIfAbsent(said.requireString("value"), value -> new ArrayList<>())
                        .add(said.requireString("source")));
        String shown = row.string("shown");
        return new Conflict(
                row.requireString("organisation"),
                row.requireString("name"),
                sources.entrySet().stream()
                        .map(one ->
                                new ConflictingValue(one.getKey(), one.getKey().equals(shown), one.getValue()))
                        .sorted(Comparator.comparing(value -> !value.shown()))
                        .toList());
    }
}
