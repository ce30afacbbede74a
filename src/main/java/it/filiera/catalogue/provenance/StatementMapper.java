package it.filiera.catalogue.provenance;

import it.filiera.catalogue.Statement;
import it.filiera.catalogue.Statement.StatedField;
import it.filiera.graphdb.Row;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From what a source says, property by property, to fields in words of the API. */
final class StatementMapper {

    /** About the statement itself, or counted from another field. */
    private static final Set<String> NOT_FIELDS =
            Set.of("source", "record", "recordedOn", "origin", "startYear", "endYear");

    /** Spellings are all shown, as {@code names}. */
    private static final Set<String> SPELLINGS = Set.of("formerNames", "otherNames");

    private static final Map<String, String> FIELD_NAMES = Map.of(
            "formerNames", "names",
            "otherNames", "names",
            "lat", "latitude",
            "lon", "longitude",
            "nuts", "region",
            "place", "placeName");

    private StatementMapper() {}

    static Statement statement(Row row) {
        Map<String, @Nullable Object> said = row.requireRow("said").asMap();
        Map<String, @Nullable Object> shown = row.requireRow("shown").asMap();
        List<StatedField> fields = said.entrySet().stream()
                .filter(property -> property.getValue() != null && !NOT_FIELDS.contains(property.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(property -> field(property.getKey(), Objects.requireNonNull(property.getValue()), shown))
                .sorted(Comparator.comparing(StatedField::field))
                .toList();
        Row link = row.requireRow("said");
        return new Statement(row.requireString("source"), link.string("record"), link.string("recordedOn"), fields);
    }

    private static StatedField field(String property, Object value, Map<String, @Nullable Object> shown) {
        String text = text(value);
        Object shownValue = shown.get(property);
        boolean isShown = SPELLINGS.contains(property)
                || (shownValue != null && text(shownValue).equals(text));
        return new StatedField(FIELD_NAMES.getOrDefault(property, withoutLanguage(property)), text, isShown);
    }

    /** {@code descriptionEn} and {@code descriptionIt} are the field {@code description} in two languages. */
    private static String withoutLanguage(String property) {
        return property.endsWith("En") || property.endsWith("It")
                ? property.substring(0, property.length() - 2)
                : property;
    }

    private static String text(Object value) {
        if (value instanceof List<?> parts) {
            return parts.stream().map(StatementMapper::text).collect(Collectors.joining(" | "));
        }
        if (value instanceof Object[] parts) {
            return text(Arrays.asList(parts));
        }
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
