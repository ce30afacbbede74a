package it.filiera.catalogue;

import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;

/** A value chain: stages that feed one another. */
public record ValueChain(
        String id,
        Labels labels,
        Labels descriptions,
        @Nullable Quotation status,
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
