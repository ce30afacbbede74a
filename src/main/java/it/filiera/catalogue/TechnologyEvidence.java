package it.filiera.catalogue;

import java.util.Collection;
import java.util.List;

/**
 * A technology with everything that speaks for it.
 *
 * @param origin     DECLARED when any source declares it
 * @param confidence combined, between 0 and 1
 * @param evidence   strongest first
 */
public record TechnologyEvidence(String technologyId, Origin origin, double confidence, List<Evidence> evidence) {

    public TechnologyEvidence {
        evidence = List.copyOf(evidence);
    }

    /** Combines the evidence for one technology. */
    public static TechnologyEvidence of(String technologyId, Collection<Evidence> evidence) {
        return new TechnologyEvidence(
                technologyId,
                EvidenceWeight.origin(evidence),
                EvidenceWeight.combined(evidence),
                EvidenceWeight.strongestFirst(evidence));
    }
}
