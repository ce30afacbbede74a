package it.filiera.coverage;

import it.filiera.coverage.CoverageReference.NoReference;
import it.filiera.coverage.Diversification.DiversificationOption;
import it.filiera.coverage.Diversification.NotEnough;
import it.filiera.coverage.RegionTable.Comparison;
import it.filiera.indices.Complexity;
import it.filiera.indices.Quadrant;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Regions x activities, and what follows for one of them; used once. */
final class DiversificationCount {

    private static final int FEWEST_REGIONS = 5;
    private static final int FEWEST_ACTIVITIES = 4;

    private final CoverageTables tables;
    private final Scenario scenario;
    private final int region;
    private final String scheme;
    private final AreaRows rows;
    private final Period period;

    DiversificationCount(
            CoverageTables tables, Scenario scenario, int region, String scheme, AreaRows rows, Period period) {
        this.tables = tables;
        this.scenario = scenario;
        this.region = region;
        this.scheme = scheme;
        this.rows = rows;
        this.period = period;
    }

    Diversification diversification() {
        Comparison comparison = comparison();
        Presence known = Presence.of(comparison, rows.size());
        List<Integer> large = known.rows();
        int[] activities = known.activities();
        NotEnough reason = notEnough(comparison, large, activities);
        if (reason != null) {
            return answer(large.size(), List.of(), null, reason);
        }
        int mine = large.indexOf(comparison.row());
        Complexity complexity = Complexity.of(known.present(), 1);
        return answer(
                large.size(),
                options(comparison, known, mine, complexity),
                complexity.regions()[mine],
                null);
    }

    private Comparison comparison() {
        int level = scenario.network().regions().level(region);
        return tables.table(scenario, rows, level, period).comparison(region);
    }

    private static @Nullable NotEnough notEnough(Comparison comparison, List<Integer> large, int[] activities) {
        if (comparison.reference().unavailable() == NoReference.DATA_SELECTED_BY_REGION) {
            return NotEnough.DATA_SELECTED_BY_REGION;
        }
        if (large.size() < FEWEST_REGIONS || comparison.reference().unavailable() != null) {
            return NotEnough.TOO_FEW_REGIONS;
        }
        if (activities.length < FEWEST_ACTIVITIES) {
            return NotEnough.TOO_FEW_ACTIVITIES;
        }
        return large.contains(comparison.row()) ? null : NotEnough.REGION_TOO_SMALL;
    }

    private List<DiversificationOption> options(
            Comparison comparison, Presence known, int mine, Complexity complexity) {
        int[] activities = known.activities();
        boolean[] present = known.present()[mine];
        @Nullable Double[] density = known.densities()[mine];
        @Nullable Double[] absentDensity = new @Nullable Double[activities.length];
        @Nullable Double[] complexities = complexity.activities();
        for (int a = 0; a < activities.length; a++) {
            absentDensity[a] = present[a] ? null : density[a];
        }
        @Nullable Quadrant[] quadrants = Quadrant.of(absentDensity, complexities);
        List<DiversificationOption> options = new ArrayList<>();
        for (int a = 0; a < activities.length; a++) {
            double ubiquity = known.ubiquity(a);
            Double near = density[a];
            options.add(new DiversificationOption(
                    rows.id(activities[a]),
                    present[a],
                    comparison.counts()[comparison.row()][activities[a]],
                    comparison.in(activities[a]),
                    ubiquity,
                    near,
                    complexities[a],
                    near == null ? null : near * ubiquity,
                    quadrants[a]));
        }
        options.sort(Comparator.comparing(DiversificationOption::present)
                .thenComparing(option -> option.likelihood() == null ? 0.0 : -option.likelihood())
                .thenComparing(DiversificationOption::conceptId));
        return options;
    }

    private Diversification answer(
            int regions, List<DiversificationOption> options, @Nullable Double complexity, @Nullable NotEnough reason) {
        Network network = scenario.network();
        return new Diversification(
                network.regions().id(region), scheme, period, network.stamp(), regions, options, complexity, reason);
    }
}
