package it.filiera.catalogue;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A priority area or industry with everything that speaks for it.
 *
 * @param relation   what the link means, for example S3_PRIORITY; null for an inferred link
 * @param origin     DECLARED when any source declares it
 * @param confidence combined, between 0 and 1
 * @param evidence   strongest first
 */
public record AreaEvidence(
        String conceptId, @Nullable String relation, Origin origin, double confidence, List<Evidence> evidence) {

    public AreaEvidence {
        evidence = List.copyOf(evidence);
    }

    /** Combines the evidence for one area under one relation. */
    public static AreaEvidence of(String conceptId, @Nullable String relation, Collection<Evidence> evidence) {
        return new AreaEvidence(
                conceptId,
                relation,
                EvidenceWeight.origin(evidence),
                EvidenceWeight.combined(evidence),
                EvidenceWeight.strongestFirst(evidence));
    }
}
