package it.filiera.catalogue;

import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;

/** A value chain: stages that feed one another. Its version is 1 until somebody saves it. */
public record ValueChain(
        String id,
        Labels labels,
        Labels descriptions,
        @Nullable Quotation status,
        int version,
        Provenance provenance) implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.VALUE_CHAIN;
    }

    @Override
    public String name(Language language) {
        return labels.in(language, id);
    }
}
