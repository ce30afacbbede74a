package it.filiera.consortium;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody can be in a consortium. */
enum ConsortiumRole {
    INDUSTRY,
    RESEARCH,
    PUBLIC,
    NETWORK,
    FINANCE,
    EXPERIENCED_COORDINATOR;

    /**
     * The roles that an organisation can play.
     *
     * @param type of the organisation, see the graph model; null when unknown
     */
    static Set<ConsortiumRole> of(@Nullable String type, boolean hasCoordinated) {
        Set<ConsortiumRole> roles = EnumSet.noneOf(ConsortiumRole.class);
        if (hasCoordinated) {
            roles.add(EXPERIENCED_COORDINATOR);
        }
        if (type != null) {
            switch (type) {
                case "SME", "START_UP", "LARGE_COMPANY", "COMPANY" -> roles.add(INDUSTRY);
                case "UNIVERSITY", "RESEARCH_ORGANISATION", "COMPETENCE_CENTRE" -> roles.add(RESEARCH);
                case "PUBLIC_BODY" -> roles.add(PUBLIC);
                case "CLUSTER_ORGANISATION", "ASSOCIATION", "INCUBATOR" -> roles.add(NETWORK);
                case "FINANCE" -> roles.add(FINANCE);
                default -> {}
            }
        }
        return roles;
    }
}
