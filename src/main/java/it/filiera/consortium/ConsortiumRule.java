package it.filiera.consortium;

import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleKind;
import org.jspecify.annotations.Nullable;

/** One thing asked of a consortium, and who asks. */
record ConsortiumRule(Rule rule, RuleOrigin origin, Names names) {

    public RuleKind kind() {
        return rule.kind();
    }

    /** The organisation, technology or role it speaks of; null where it speaks of none. */
    public @Nullable String subject() {
        return switch (kind()) {
            case COORDINATOR, INCLUDE, EXCLUDE, TECHNOLOGY, ROLE -> rule.subject();
            default -> null;
        };
    }

    /** The number it asks for; null where it asks for none. */
    public @Nullable Double bound() {
        return subject() == null ? Double.valueOf((double) rule.bound()) : null;
    }
}
