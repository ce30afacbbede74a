package it.filiera.coverage;

import it.filiera.catalogue.OrganisationType;
import it.filiera.catalogue.ParticipationRole;
import it.filiera.coverage.AreaCoverage.TypeCount;
import it.filiera.coverage.AreaTrend.TrendYear;
import it.filiera.indices.Apportionment;
import it.filiera.indices.Specialisation;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Projects;
import it.filiera.snapshot.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts one row, project by project. */
final class AreaCount {

    /** One participation of a project at hand. */
    record Part(int organisation, Role role, OptionalLong cents, boolean inside) {}

    private static final class YearCount {
        private int projects;
        private long cents;
        private boolean known;
    }

    private static final Map<Role, ParticipationRole> ROLES = new EnumMap<>(Arrays.stream(Role.values())
            .collect(Collectors.toMap(Function.identity(), role -> ParticipationRole.valueOf(role.name()))));

    private final Scenario scenario;
    private final Period period;
    private final Newcomers newcomers;
    private final BitSet members = new BitSet();
    private final List<CoverageFact> facts = new ArrayList<>();
    private final Map<Integer, YearCount> years = new TreeMap<>();
    private final YearCount all = new YearCount();
    private double share;
    private int suggested;
    private int unknown;
    private int coordinated;
    private int outside;
    private int placed;

    AreaCount(Scenario scenario, Period period, Newcomers newcomers) {
        this.scenario = scenario;
        this.period = period;
        this.newcomers = newcomers;
    }

    void suggested() {
        suggested++;
    }

    /** Counts a project that belongs to so many rows, of which this is one, counted from 0. */
    void count(int project, List<Part> parts, int row, int rows) {
        int start = scenario.startYear(project);
        YearCount year =
                start == Projects.NO_YEAR ? new YearCount() : years.computeIfAbsent(start, y -> new YearCount());
        all.projects++;
        year.projects++;
        share += 1.0 / rows;
        boolean led = false;
        for (Part part : parts) {
            led |= part.inside() && part.role() == Role.COORDINATOR;
            count(project, part, year, row, rows);
        }
        coordinated += led ? 1 : 0;
    }

    private void count(int project, Part part, YearCount year, int row, int rows) {
        OptionalLong counted = part.cents().isPresent()
                ? OptionalLong.of(Apportionment.equally(part.cents().getAsLong(), rows)[row])
                : OptionalLong.empty();
        if (part.inside()) {
            members.set(part.organisation());
            unknown += counted.isPresent() ? 0 : 1;
            counted.ifPresent(cents -> add(cents, year));
        } else {
            outside += scenario.region(part.organisation()) == Ids.NONE ? 0 : 1;
        }
        placed += scenario.region(part.organisation()) == Ids.NONE ? 0 : 1;
        facts.add(new CoverageFact(
                scenario.id(part.organisation()),
                scenario.projectId(project),
                Objects.requireNonNull(ROLES.get(part.role())),
                euro(part.cents()),
                euro(counted),
                part.inside(),
                newcomers.is(part.organisation())));
    }

    private void add(long cents, YearCount year) {
        all.cents += cents;
        all.known = true;
        year.cents += cents;
        year.known = true;
    }

    AreaCoverage row(
            @Nullable String areaId,
            @Nullable Integer declaring,
            DataYears dataYears,
            @Nullable Specialisation specialisation) {
        return new AreaCoverage(
                areaId,
                members.cardinality(),
                byType(),
                declaring,
                all.projects,
                suggested,
                share,
                euro(all),
                unknown,
                newcomers.among(members),
                coordinated,
                all.projects == 0 ? null : (double) coordinated / all.projects,
                placed == 0 ? null : (double) outside / placed,
                trend(dataYears),
                specialisation,
                facts);
    }

    private List<TypeCount> byType() {
        Map<OrganisationType, Integer> counts = new EnumMap<>(OrganisationType.class);
        members.stream()
                .mapToObj(scenario::type)
                .map(type -> type == null ? OrganisationType.UNKNOWN : OrganisationType.valueOf(type))
                .forEach(type -> counts.merge(type, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new TypeCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private AreaTrend trend(DataYears dataYears) {
        YearCount nothing = new YearCount();
        return AreaTrend.of(dataYears.within(period).stream()
                .map(year -> {
                    YearCount count = Objects.requireNonNullElse(years.get(year), nothing);
                    return new TrendYear(
                            year,
                            dataYears.cover(year),
                            count.projects,
                            count.projects == 0 ? BigDecimal.ZERO : euro(count));
                })
                .toList());
    }

    private static @Nullable BigDecimal euro(YearCount count) {
        return count.known || count.projects == 0 ? BigDecimal.valueOf(count.cents, 2) : null;
    }

    private static @Nullable BigDecimal euro(OptionalLong cents) {
        return cents.isPresent() ? BigDecimal.valueOf(cents.getAsLong(), 2) : null;
    }
}
