package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/** A technology of a taxonomy. */
public record Technology(
        String id,
        @Nullable String notation,
        Words words,
        String schemeId,
        @Nullable Quotation status) implements Concept {

    @Override
    public EntityKind kind() {
        return EntityKind.TECHNOLOGY;
    }
}
