package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/** An industry of a classification, for example NACE. */
public record Industry(
        String id,
        @Nullable String notation,
        Words words,
        String schemeId,
        @Nullable Quotation status) implements Concept {

    @Override
    public EntityKind kind() {
        return EntityKind.INDUSTRY;
    }
}
