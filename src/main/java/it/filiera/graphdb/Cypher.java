package it.filiera.graphdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One catalogued statement: a file below {@code cypher/} and the record whose components are its parameters.
 * Keep each in a {@code static final} field: tests find them there and compare file, header and record.
 *
 * @param stem       path below {@code cypher/} without the ending, for example {@code questions/catalogue/search}
 * @param parameters record type with one component per {@code $parameter} of the file
 * @param text       the statement, read once
 */
public record Cypher<P extends Record>(String stem, Class<P> parameters, String text) {

    /** Statements without parameters use this record. */
    public record None() {
        public static final None NONE = new None();
    }

    /** Reads {@code cypher/<stem>.cypher} from the class path; a missing file is a defect and fails at once. */
    public static <P extends Record> Cypher<P> of(String stem, Class<P> parameters) {
        String path = "/cypher/" + stem + ".cypher";
        try (InputStream file = Cypher.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("No Cypher file " + path + " on the class path");
            }
            return new Cypher<>(stem, parameters, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The values of a parameter record by name, in the types the driver understands. */
    Map<String, @Nullable Object> values(P given) {
        return asMap(given);
    }

    private static Map<String, @Nullable Object> asMap(Record given) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : given.getClass().getRecordComponents()) {
            values.put(component.getName(), driverValue(read(component, given)));
        }
        return values;
    }

    private static @Nullable Object driverValue(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Record nested) {
            return asMap(nested);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Cypher::driverValue).toList();
        }
        return value;
    }

    private static @Nullable Object read(RecordComponent component, Record given) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(given);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("Cannot read parameter " + component.getName(), impossible);
        }
    }

    /** Names of the parameters, in the order of the record. */
    public List<String> parameterNames() {
        return List.of(parameters.getRecordComponents()).stream()
                .map(RecordComponent::getName)
                .toList();
    }
}
