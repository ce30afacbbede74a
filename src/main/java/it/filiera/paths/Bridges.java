package it.filiera.paths;

import it.filiera.snapshot.SnapshotStamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a network depends on; organisations by identifier.
 *
 * @param organisations     how many have a link within the scope
 * @param isolated          how many have none
 * @param groups            sizes of the connected groups of two and more, largest first
 * @param cutOrganisations  those that separate most first
 * @param cutLinks          likewise
 * @param between           by share, largest first; those that lie between nobody are left out
 * @param betweenEstimated  whether the shares are estimated
 * @param newLink           null when no single departure cuts the network
 */
record Bridges(
        int organisations,
        int isolated,
        List<Integer> groups,
        List<CutOrganisation> cutOrganisations,
        List<CutLink> cutLinks,
        List<Between> between,
        boolean betweenEstimated,
        @Nullable SuggestedLink newLink,
        BridgesScope scope,
        SnapshotStamp snapshot) {

    Bridges {
        groups = List.copyOf(groups);
        cutOrganisations = List.copyOf(cutOrganisations);
        cutLinks = List.copyOf(cutLinks);
        between = List.copyOf(between);
    }

    /** An organisation whose departure cuts the network. */
    record CutOrganisation(String organisationId, int separates, int parts) {}

    /** A link that is the only one between two parts. */
    record CutLink(String from, String to, int separates, BridgesScope scope) {}

    /** How often an organisation lies between two others, as a share of all pairs of others. */
    record Between(String organisationId, double share) {}

    /** A link that is not there yet, with the organisations that it would make less indispensable. */
    record SuggestedLink(String fromId, String toId, List<String> bypassedIds) {

        SuggestedLink {
            bypassedIds = List.copyOf(bypassedIds);
        }
    }
}
