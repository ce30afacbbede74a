package it.filiera.catalogue;

import it.filiera.kernel.Language;
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
     * @param language     of the value, where the field exists in several
     * @param value        as text; the parts of a list separated by {@code " | "}; null when the source says that nobody knows
     * @param shown        whether this is the value shown on the profile
     * @param shownBecause what made it win; null when it is not shown
     */
    public record StatedField(
            String field,
            @Nullable Language language,
            @Nullable String value,
            boolean shown,
            @Nullable ShownBecause shownBecause) {}

    /** Which part of the rule of src/docs/conflicts.md decided. */
    public enum ShownBecause {
        CORRECTED,
        UNDISPUTED,
        ALL_ARE_SHOWN,
        HIGHER_RANK,
        LATER_RECORD,
        FIRST_SOURCE
    }
}
