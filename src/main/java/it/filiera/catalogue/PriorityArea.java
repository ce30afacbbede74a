package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/** A priority area of a smart specialisation strategy, or of another list of areas. */
public record PriorityArea(
        String id,
        @Nullable String notation,
        Words words,
        String schemeId,
        @Nullable Quotation status) implements Concept {

    @Override
    public EntityKind kind() {
        return EntityKind.PRIORITY_AREA;
    }
}
