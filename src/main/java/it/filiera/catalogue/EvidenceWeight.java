package it.filiera.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How evidence combines: the strongest within a family of sources, then as independent witnesses between families
 * (noisy-or, {@code 1 - product of (1 - confidence)}). What a source declares without a number counts as 0.9.
 */
final class EvidenceWeight {

    private static final double DECLARED = 0.9;
    private static final double MILLIONTHS = 1e6;
    private static final String DECLARATION = "DECLARED";

    /** Strongest first; equal ones by source, then rule, then record. */
    static final Comparator<Evidence> STRONGEST_FIRST = Comparator.comparingDouble(EvidenceWeight::confidence)
            .reversed()
            .thenComparing(evidence -> evidence.provenance().sourceId())
            .thenComparing(evidence -> String.valueOf(evidence.provenance().rule()))
            .thenComparing(evidence -> String.valueOf(evidence.provenance().record()));

    private EvidenceWeight() {}

    /** Combined confidence between 0 and 1, to a millionth; 0 without evidence. */
    static double combined(Collection<Evidence> evidence) {
        Map<String, Double> families = new HashMap<>();
        for (Evidence piece : evidence) {
            String family = piece.family() == null ? DECLARATION : piece.family();
            families.merge(family, confidence(piece), Math::max);
        }
        double doubt = 1;
        for (double confidence : families.values().stream().sorted().toList()) {
            doubt *= 1 - confidence;
        }
        return Math.round((1 - doubt) * MILLIONTHS) / MILLIONTHS;
    }

    /** DECLARED when any source declares it. */
    static Origin origin(Collection<Evidence> evidence) {
        return evidence.stream().anyMatch(piece -> piece.provenance().origin() == Origin.DECLARED)
                ? Origin.DECLARED
                : Origin.INFERRED;
    }

    static List<Evidence> strongestFirst(Collection<Evidence> evidence) {
        return evidence.stream().sorted(STRONGEST_FIRST).toList();
    }

    private static double confidence(Evidence evidence) {
        Double own = evidence.provenance().confidence();
        return own == null ? DECLARED : own;
    }
}
