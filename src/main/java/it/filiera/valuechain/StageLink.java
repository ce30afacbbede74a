package it.filiera.valuechain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How suppliers of two adjacent stages are connected.
 *
 * @param connected  whether one organisation supplies both, or two share a project or cluster; null when either
 *                   stage has no supplier, or when only organisations that may be suppliers are tied
 * @param ties       how many pairs of suppliers are tied
 * @param projectIds some of the projects, latest first
 */
public record StageLink(
        String fromId, String toId, @Nullable Boolean connected, int ties, List<String> projectIds) {

    public StageLink {
        projectIds = List.copyOf(projectIds);
    }
}
