package it.filiera.catalogue.cluster;

import it.filiera.catalogue.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An indicator followed over time.
 *
 * @param target null when none is known
 * @param latest reported value with the latest date; null when none is known
 */
record Monitoring(
        String indicator, @Nullable Figure target, @Nullable Figure latest) {

    private static final Comparator<Figure> BY_DATE =
            Comparator.comparing(figure -> Objects.requireNonNullElse(figure.date(), ""));

    /** One line per indicator, by indicator. */
    static List<Monitoring> of(List<Figure> figures) {
        Map<String, List<Figure>> byIndicator =
                figures.stream().collect(Collectors.groupingBy(Figure::indicator, TreeMap::new, Collectors.toList()));
        return byIndicator.entrySet().stream()
                .map(line -> new Monitoring(
                        line.getKey(),
                        latest(line.getValue(), Figure.Kind.TARGET),
                        latest(line.getValue(), Figure.Kind.VALUE)))
                .toList();
    }

    /** Latest value minus target; null unless both are known in the same unit. */
    public @Nullable BigDecimal deviation() {
        if (target == null || latest == null || !Objects.equals(target.unit(), latest.unit())) {
            return null;
        }
        BigDecimal expected = target.value();
        BigDecimal reported = latest.value();
        return expected == null || reported == null ? null : reported.subtract(expected);
    }

    /** Figures come latest first; of those of one date the first stays. */
    private static @Nullable Figure latest(List<Figure> figures, Figure.Kind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .reduce((one, other) -> BY_DATE.compare(other, one) > 0 ? other : one)
                .orElse(null);
    }
}
