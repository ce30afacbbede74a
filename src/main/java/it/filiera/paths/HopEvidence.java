package it.filiera.paths;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.YearRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project or cluster that two organisations share.
 *
 * @param project  null when the evidence is a cluster
 * @param cluster  null when the evidence is a project
 * @param years    when it ran, or when both were members
 * @param roles    of the organisation the hop starts from, then of the one it reaches
 * @param partners how many organisations take part
 */
record HopEvidence(
        @Nullable Project project,
        @Nullable Organisation cluster,
        @Nullable YearRange years,
        List<String> roles,
        int partners,
        String sourceId) {

    HopEvidence {
        roles = List.copyOf(roles);
    }

    String fromRole() {
        return roles.get(0);
    }

    String toRole() {
        return roles.get(1);
    }
}
