package it.filiera.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conclusions about one project or organisation: within a family the strongest, families as independent witnesses. */
final class Conclusions {

    private record Link(LinkKind kind, String to) {}

    private final Map<Link, Map<Family, Conclusion>> byLink = new LinkedHashMap<>();

    /** Adds a conclusion; of two with the same link and family the stronger stays, of equals the one added first. */
    void add(Conclusion found) {
        byLink.computeIfAbsent(new Link(found.kind(), found.to()), link -> new LinkedHashMap<>())
                .merge(
                        found.family(),
                        found,
                        (first, second) -> second.confidence() > first.confidence() ? second : first);
    }

    List<Conclusion> all() {
        return byLink.values().stream()
                .flatMap(families -> families.values().stream())
                .toList();
    }

    /** Those whose families together reach the threshold. */
    List<Conclusion> reaching(double threshold) {
        List<Conclusion> kept = new ArrayList<>();
        for (Map<Family, Conclusion> families : byLink.values()) {
            if (combined(families.values().stream().map(Conclusion::confidence).toList()) >= threshold) {
                kept.addAll(families.values());
            }
        }
        return kept;
    }

    /** Noisy-or: {@code 1 - product of (1 - confidence)}, to two decimals; 0 without evidence. */
    static double combined(List<Double> confidences) {
        double doubt = confidences.stream()
                .sorted()
                .mapToDouble(confidence -> 1 - confidence)
                .reduce(1, (a, b) -> a * b);
        return Math.round((1 - doubt) * 100) / 100.0;
    }
}
