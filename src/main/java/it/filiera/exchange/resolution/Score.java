package it.filiera.exchange.resolution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How surely two records are one organisation, and why.
 *
 * @param value 0..1, three decimals; it starts with the START part, ADD parts are added, the least LIMIT caps it
 * @param parts the reasons in the order in which they were found
 */
public record Score(double value, Verdict verdict, List<ScorePart> parts) {

    public Score {
        parts = List.copyOf(parts);
    }

    /** The reasons alone. */
    public Set<Reason> reasons() {
        return parts.stream().map(ScorePart::reason).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a reason is among them. */
    public boolean has(Reason reason) {
        return parts.stream().anyMatch(part -> part.reason() == reason);
    }

    /** Whether nothing but this limit stands between the two and being one. */
    boolean onlyHeldBackBy(Reason limit, Weights weights) {
        double without = parts.stream()
                .filter(part -> part.effect() == Reason.Effect.LIMIT && part.reason() != limit)
                .mapToDouble(ScorePart::amount)
                .min()
                .orElse(1);
        return has(limit) && Math.min(sum(parts), without) >= weights.merge();
    }

    static double sum(List<ScorePart> parts) {
        return parts.stream()
                .filter(part -> part.effect() != Reason.Effect.LIMIT)
                .mapToDouble(ScorePart::amount)
                .sum();
    }
}
