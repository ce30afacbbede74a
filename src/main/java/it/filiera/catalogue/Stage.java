package it.filiera.catalogue;

import it.filiera.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a value chain.
 *
 * @param order   place in the chain, from 1; null when the source gives none
 * @param chainId identifier of the chain
 */
public record Stage(String id, Labels labels, @Nullable Integer order, String chainId) implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.STAGE;
    }

    @Override
    public String name(Language language) {
        return labels.in(language, id);
    }
}
