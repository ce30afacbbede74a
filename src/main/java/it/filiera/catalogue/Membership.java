package it.filiera.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * That an organisation belongs or belonged to a cluster, as one source says it.
 *
 * @param roleAsSaid the role in the source's own words
 * @param from       since when; null when unknown
 * @param to         until when; null when unknown or still a member
 */
public record Membership(
        String organisationId,
        String clusterId,
        Role role,
        @Nullable String roleAsSaid,
        @Nullable String from,
        @Nullable String to,
        Provenance provenance) {

    /** Roles in a cluster, in the order in which members are shown. */
    public enum Role {
        FOUNDER,
        /** Leads the cluster or one of its groups. */
        LEAD,
        BOARD,
        PARTNER,
        /** Associated company. */
        ASSOCIATE,
        /** Named as a major player. */
        MAJOR_PLAYER,
        MEMBER
    }
}
