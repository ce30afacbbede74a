package it.filiera.graphdb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, or one map within it, read by column name. {@code require...} fails on a missing value, the plain
 * getters give null for unknown, lists are empty when unknown.
 */
public final class Row {

    private final Map<String, @Nullable Object> columns;

    Row(Map<String, @Nullable Object> columns) {
        this.columns = columns;
    }

    public String requireString(String column) {
        return required(column, string(column));
    }

    public @Nullable String string(String column) {
        return value(column) instanceof String text ? text : null;
    }

    public long requireLong(String column) {
        return required(column, number(column)).longValue();
    }

    public int requireInt(String column) {
        return Math.toIntExact(requireLong(column));
    }

    public @Nullable Integer integer(String column) {
        Number number = number(column);
        return number == null ? null : Math.toIntExact(number.longValue());
    }

    public double requireDouble(String column) {
        return required(column, number(column)).doubleValue();
    }

    public @Nullable Double decimal(String column) {
        Number number = number(column);
        return number == null ? null : number.doubleValue();
    }

    public @Nullable Boolean bool(String column) {
        return value(column) instanceof Boolean flag ? flag : null;
    }

    public boolean requireBool(String column) {
        return required(column, bool(column));
    }

    /** The constant named by the column; null when unknown. A name that is no constant is a defect of the data and fails. */
    public <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
        String name = string(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public <E extends Enum<E>> E requireConstant(String column, Class<E> type) {
        return required(column, constant(column, type));
    }

    public List<String> strings(String column) {
        return items(column).stream().map(String::valueOf).toList();
    }

    /** A map, or the properties of a node or link, within the row. */
    public Optional<Row> row(String column) {
        return Optional.ofNullable(nested(value(column)));
    }

    public Row requireRow(String column) {
        return required(column, nested(value(column)));
    }

    /** A list of maps within the row. */
    public <T> List<T> rows(String column, Function<Row, T> mapper) {
        List<T> mapped = new ArrayList<>();
        for (Object item : items(column)) {
            mapped.add(mapper.apply(required(column, nested(item))));
        }
        return List.copyOf(mapped);
    }

    /** Everything in the row by name. */
    public Map<String, @Nullable Object> asMap() {
        return columns;
    }

    private @Nullable Object value(String column) {
        if (!columns.containsKey(column)) {
            // A property that is unknown is absent from a node's map; a mistyped column of a query would be too, so the
            // golden tests read every column at least once with a value.
            return null;
        }
        return columns.get(column);
    }

    private @Nullable Number number(String column) {
        return value(column) instanceof Number number ? number : null;
    }

    private List<?> items(String column) {
        Object value = value(column);
        if (value instanceof List<?> list) {
            return list;
        }
        return value instanceof Object[] array ? Arrays.asList(array) : List.of();
    }

    private static @Nullable Row nested(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Row(byName(map)) : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> byName(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " has no value");
        }
        return value;
    }
}
