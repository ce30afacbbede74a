package it.filiera.coverage;

import it.filiera.coverage.AreaCount.Part;
import it.filiera.coverage.AreaRows.Addressed;
import it.filiera.coverage.RegionTable.Comparison;
import it.filiera.indices.Concentration;
import it.filiera.scenario.Certainty;
import it.filiera.scenario.Scenario;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts the table of one region, scheme and period; one pass over its projects, used once. */
final class CoverageCount {

    private final Scenario scenario;
    private final int region;
    private final String scheme;
    private final Period period;
    private final AreaRows areas;
    private final DataYears years;
    private final RegionTable table;
    private final BitSet members;

    CoverageCount(CoverageTables tables, Scenario scenario, int region, String scheme, Period period) {
        int level = scenario.network().regions().level(region);
        this.scenario = scenario;
        this.region = region;
        this.scheme = scheme;
        this.period = period;
        this.years = tables.years(scenario);
        this.areas = AreaRows.of(scenario.network().concepts(), scheme);
        this.table = tables.table(scenario, areas, level, period);
        this.members = scenario.within(region);
    }

    PriorityAreaCoverage coverage() {
        Newcomers newcomers = new Newcomers(scenario, period, years);
        AreaCount[] rows = IntStream.rangeClosed(0, areas.size())
                .mapToObj(row -> new AreaCount(scenario, period, newcomers))
                .toArray(AreaCount[]::new);
        AreaCount total = new AreaCount(scenario, period, newcomers);
        BitSet ofRegion = projectsOfRegion();
        boolean anyArea = false;
        boolean any = false;
        for (int project = ofRegion.nextSetBit(0); project >= 0; project = ofRegion.nextSetBit(project + 1)) {
            if (period.holds(scenario.startYear(project))) {
                Addressed addressed = areas.addressedBy(scenario, project);
                any = true;
                anyArea |= !addressed.assigned().isEmpty();
                count(project, parts(project), addressed, rows, total);
            }
        }
        CoverageSilence silence = silence(any, anyArea, ofRegion.isEmpty());
        return silence == null ? answer(rows, total) : silent(silence);
    }

    private BitSet projectsOfRegion() {
        BitSet found = new BitSet(scenario.projects());
        members.stream().forEach(member -> {
            for (int project : scenario.projectsOf(member)) {
                found.set(project);
            }
        });
        return found;
    }

    private List<Part> parts(int project) {
        List<Part> parts = new ArrayList<>();
        scenario.eachParticipation(
                project,
                (organisation, role, cents) ->
                        parts.add(new Part(organisation, role, cents, members.get(organisation))));
        return parts;
    }

    private void count(int project, List<Part> parts, Addressed addressed, AreaCount[] rows, AreaCount total) {
        int[] assigned = addressed.assigned().isEmpty()
                ? new int[] {areas.size()}
                : addressed.assigned().stream().toArray();
        for (int i = 0; i < assigned.length; i++) {
            rows[assigned[i]].count(project, parts, i, assigned.length);
        }
        addressed.suggested().stream().forEach(row -> rows[row].suggested());
        total.count(project, parts, 0, 1);
    }

    private @Nullable CoverageSilence silence(boolean any, boolean anyArea, boolean noProject) {
        if (areas.size() == 0) {
            return CoverageSilence.NO_AREAS;
        }
        if (!any) {
            return whyNothing(noProject);
        }
        return anyArea ? null : CoverageSilence.NO_AREA_KNOWN;
    }

    private CoverageSilence whyNothing(boolean noProject) {
        if (members.isEmpty()) {
            return CoverageSilence.NO_ORGANISATION;
        }
        if (noProject) {
            return CoverageSilence.NO_PROJECT;
        }
        Integer from = period.from();
        Integer to = period.to();
        if (to != null && !years.isEmpty() && to < years.first()) {
            return CoverageSilence.BEFORE_DATA;
        }
        if (from != null && !years.isEmpty() && from > years.last()) {
            return CoverageSilence.AFTER_DATA;
        }
        return CoverageSilence.NO_PROJECT_IN_PERIOD;
    }

    private PriorityAreaCoverage answer(AreaCount[] rows, AreaCount total) {
        Comparison comparison = table.comparison(region);
        List<AreaCoverage> answered = new ArrayList<>();
        for (int row = 0; row < areas.size(); row++) {
            answered.add(rows[row].row(areas.id(row), declaring(row), years, comparison.in(row)));
        }
        double[] shares =
                answered.stream().mapToDouble(AreaCoverage::projectShare).toArray();
        return new PriorityAreaCoverage(
                scenario.network().regions().id(region),
                scheme,
                period,
                scenario.network().stamp(),
                answered,
                rows[areas.size()].row(null, null, years, null),
                total.row(null, null, years, null),
                Concentration.evenness(shares),
                comparison.krugman(),
                comparison.reference(),
                null,
                null);
    }

    private PriorityAreaCoverage silent(CoverageSilence silence) {
        return new PriorityAreaCoverage(
                scenario.network().regions().id(region),
                scheme,
                period,
                scenario.network().stamp(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                silence,
                null);
    }

    private int declaring(int row) {
        BitSet organisations = new BitSet();
        for (int concept : areas.conceptsOf(row)) {
            scenario.eachOrganisationWith(concept, (organisation, confidence, declared) -> {
                if (confidence >= Certainty.ASSIGNED && members.get(organisation)) {
                    organisations.set(organisation);
                }
            });
        }
        return organisations.cardinality();
    }
}
