package it.filiera.consortium;

import it.filiera.consortium.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule made easier.
 *
 * @param instead null when it has to go
 */
record ConsortiumRuleChange(ConsortiumRule rule, @Nullable Rule instead) {

    public @Nullable Double bound() {
        return instead == null ? null : Double.valueOf((double) instead.bound());
    }
}
