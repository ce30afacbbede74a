package it.filiera.valuechain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The four helices of regional innovation. */
public enum ActorType {
    INDUSTRY(Set.of("SME", "START_UP", "LARGE_COMPANY", "COMPANY")),
    RESEARCH(Set.of("UNIVERSITY", "RESEARCH_ORGANISATION", "COMPETENCE_CENTRE")),
    PUBLIC(Set.of("PUBLIC_BODY")),
    SOCIETY(Set.of("ASSOCIATION", "CLUSTER_ORGANISATION", "INCUBATOR", "FINANCE"));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> types;

    ActorType(Set<String> types) {
        this.types = types;
    }

    /** The helix of a type of organisation; null for one that is unknown or other. */
    static @Nullable ActorType of(@Nullable String organisationType) {
        for (ActorType actor : values()) {
            if (organisationType != null && actor.types.contains(organisationType)) {
                return actor;
            }
        }
        return null;
    }
}
