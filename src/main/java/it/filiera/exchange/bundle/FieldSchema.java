package it.filiera.exchange.bundle;

import com.fasterxml.jackson.annotation.JsonProperty;
import it.filiera.kernel.BadRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name in snake case, as in the header
 * @param constraints what a value must fulfil beside its type; null when nothing
 * @param refersTo label of the node whose id stands here; null when it is no id of another thing
 * @param sameTable true when that node may come in a later row of the same file
 * @param example a value, or several, that would be right
 */
public record FieldSchema(
        String name,
        Type type,
        @Nullable Constraints constraints,
        @Nullable String refersTo,
        @Nullable Boolean sameTable,
        @Nullable String example) {

    private static final Constraints NONE = new Constraints(null, null, null, null, null);

    /** Types of cells; a list's items are separated by {@code |}. */
    public enum Type {
        STRING,
        LIST,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    /** Limits of a value; null where there is none. */
    public record Constraints(
            @Nullable Boolean required,
            @Nullable Pattern pattern,
            @JsonProperty("enum") @Nullable List<String> values,
            @Nullable Double minimum,
            @Nullable Double maximum) {}

    Constraints limits() {
        return constraints == null ? NONE : constraints;
    }

    boolean isRequired() {
        return Boolean.TRUE.equals(limits().required());
    }

    /** Whether the node referred to may come later in the same file. */
    public boolean refersToSameTable() {
        return Boolean.TRUE.equals(sameTable);
    }

    /**
     * The value that a text stands for, checked as a cell of a bundle is.
     *
     * @param argument where the text was given, for the message
     * @throws BadRequest when it stands for none, or for nothing at all
     */
    public Object value(String argument, String text) {
        try {
            Object value = Cells.value(this, text);
            if (value == null) {
                throw new BadRequest(argument, text, ValueRemedy.A_VALUE, name);
            }
            return value;
        } catch (Cells.Malformed malformed) {
            throw new BadRequest(argument, text, ValueRemedy.FOR_FIELD, property(), malformed.remedy());
        }
    }

    /** Name of the property in the graph: {@code label_en} is {@code labelEn}. */
    public String property() {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("_", -1)) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}
