package it.filiera.paths;

import it.filiera.catalogue.Organisation;
import java.util.List;

/**
 * One step of a path: two organisations and what connects them.
 *
 * @param allEvidence everything that carries the hop, projects before clusters, latest first
 */
record Hop(Organisation from, Organisation to, HopStrength strength, List<HopEvidence> allEvidence) {

    private static final int MAX_SHOWN = 5;

    Hop {
        allEvidence = List.copyOf(allEvidence);
    }

    /** Worked with, as soon as there is one joint project; else the same cluster. */
    public HopKind kind() {
        return allEvidence.stream().anyMatch(evidence -> evidence.project() != null)
                ? HopKind.WORKED_WITH
                : HopKind.SAME_CLUSTER;
    }

    /** The evidence shown. */
    public List<HopEvidence> evidence() {
        return allEvidence.subList(0, Math.min(MAX_SHOWN, allEvidence.size()));
    }

    public int evidenceCount() {
        return allEvidence.size();
    }

    enum HopKind {
        WORKED_WITH,
        SAME_CLUSTER
    }
}
