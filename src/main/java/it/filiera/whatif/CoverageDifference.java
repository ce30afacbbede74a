package it.filiera.whatif;

import it.filiera.coverage.AreaCoverage;
import it.filiera.coverage.PriorityAreaCoverage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of coverage before and after, and what differs: rows without a difference are left out. */
record CoverageDifference(PriorityAreaCoverage before, PriorityAreaCoverage after, List<AreaDifference> difference) {

    static CoverageDifference of(PriorityAreaCoverage before, PriorityAreaCoverage after) {
        List<AreaDifference> differences = new ArrayList<>();
        Map<String, AreaCoverage> later = byArea(after);
        Map<String, AreaCoverage> earlier = byArea(before);
        earlier.forEach((area, row) -> differences.add(AreaDifference.of(area, row, later.get(area))));
        later.forEach((area, row) -> {
            if (!earlier.containsKey(area)) {
                differences.add(AreaDifference.of(area, null, row));
            }
        });
        if (before.noArea() != null || after.noArea() != null) {
            differences.add(AreaDifference.of(null, before.noArea(), after.noArea()));
        }
        differences.removeIf(AreaDifference::isNothing);
        AreaDifference total = AreaDifference.of(null, before.total(), after.total());
        if (!total.isNothing()) {
            differences.add(total.asTotal());
        }
        return new CoverageDifference(before, after, List.copyOf(differences));
    }

    private static Map<String, AreaCoverage> byArea(PriorityAreaCoverage coverage) {
        return coverage.areas().stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.areaId()), Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /**
     * By how much a row changes; what was unknown and what becomes unknown has no difference.
     *
     * @param areaId null for what belongs to no area, and for the total
     * @param total  whether this is the total
     */
    record AreaDifference(
            @Nullable String areaId,
            boolean total,
            int members,
            int projects,
            int coordinated,
            @Nullable BigDecimal funding,
            @Nullable Integer newcomers) {

        private static AreaDifference of(
                @Nullable String area, @Nullable AreaCoverage before, @Nullable AreaCoverage after) {
            return new AreaDifference(
                    area,
                    false,
                    minus(before, after, AreaCoverage::members),
                    minus(before, after, AreaCoverage::projects),
                    minus(before, after, AreaCoverage::coordinated),
                    minus(funding(before), funding(after)),
                    newcomers(before, after));
        }

        private AreaDifference asTotal() {
            return new AreaDifference(areaId, true, members, projects, coordinated, funding, newcomers);
        }

        private boolean isNothing() {
            return members == 0
                    && projects == 0
                    && coordinated == 0
                    && (funding == null || funding.signum() == 0)
                    && (newcomers == null || newcomers == 0);
        }

        private static int minus(
                @Nullable AreaCoverage before, @Nullable AreaCoverage after, ToIntFunction<AreaCoverage> figure) {
            return (after == null ? 0 : figure.applyAsInt(after)) - (before == null ? 0 : figure.applyAsInt(before));
        }

        private static @Nullable BigDecimal funding(@Nullable AreaCoverage row) {
            return row == null ? BigDecimal.ZERO : row.funding();
        }

        private static @Nullable BigDecimal minus(@Nullable BigDecimal before, @Nullable BigDecimal after) {
            return before == null || after == null ? null : after.subtract(before);
        }

        private static @Nullable Integer newcomers(@Nullable AreaCoverage before, @Nullable AreaCoverage after) {
            Integer earlier = before == null ? null : before.newcomers();
            Integer later = after == null ? null : after.newcomers();
            return earlier == null || later == null ? null : Integer.valueOf(later - earlier);
        }
    }
}
