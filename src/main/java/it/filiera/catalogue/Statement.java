package it.filiera.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one source says about a thing, field by field. */
public record Statement(
        String sourceId, @Nullable String record, @Nullable String recordedOn, List<StatedField> fields) {

    public Statement {
        fields = List.copyOf(fields);
    }

    /**
     * One field as one source gives it.
     *
     * @param value as text; the parts of a list separated by {@code " | "}
     * @param shown whether this is the value shown on the profile
     */
    public record StatedField(String field, String value, boolean shown) {}
}
