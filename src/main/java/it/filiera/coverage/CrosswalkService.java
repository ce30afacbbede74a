package it.filiera.coverage;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Scheme;
import it.filiera.coverage.Crosswalk.CrosswalkArea;
import it.filiera.coverage.Crosswalk.CrosswalkTarget;
import it.filiera.coverage.CrosswalkArithmetic.Match;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code crosswalk}. Correspondences of narrower areas are those of their row at the top of the scheme. */
@Service
class CrosswalkService {

    record SchemesParameters(String from, String to) {}

    private record Pair(
            String source,
            String target,
            String kind,
            @Nullable Double share) {}

    private static final Cypher<SchemesParameters> MATCHES =
            Cypher.of("questions/coverage/crosswalk", SchemesParameters.class);
    private static final List<String> STRONGEST = List.of("EXACT", "CLOSE", "BROAD", "NARROW", "RELATED");

    private final GraphReader graph;
    private final Snapshots snapshots;
    private final ById<Scheme> schemes;
    private final CoverageTables tables;

    CrosswalkService(GraphReader graph, Snapshots snapshots, ById<Scheme> schemes, CoverageTables tables) {
        this.tables = tables;
        this.graph = graph;
        this.snapshots = snapshots;
        this.schemes = schemes;
    }

    Crosswalk crosswalk(String from, String to) {
        Map<String, Scheme> known = schemes.byId(List.of(from, to));
        Scheme first = require(known, "from", from);
        require(known, "to", to);
        if (from.equals(to)) {
            throw new BadRequest("to", to, CoverageRemedy.OTHER_SCHEME);
        }
        Network network = snapshots.current();
        AreaRows sources = AreaRows.of(network.concepts(), from);
        AreaRows targets = AreaRows.of(network.concepts(), to);
        requireAreas(sources, "from", from);
        requireAreas(targets, "to", to);
        Map<String, List<Match>> matches = matches(network, sources, targets, from, to);
        String region = first.regionId();
        Map<String, AreaCoverage> money = money(network, region, from);
        List<CrosswalkArea> areas = IntStream.range(0, sources.size())
                .mapToObj(sources::id)
                .map(area -> {
                    AreaCoverage row = money.get(area);
                    return CrosswalkArithmetic.area(
                            area,
                            row == null ? null : row.projects(),
                            row == null ? null : row.funding(),
                            matches.getOrDefault(area, List.of()));
                })
                .toList();
        return new Crosswalk(
                from,
                to,
                money.isEmpty() ? null : region,
                areas,
                sum(areas, CrosswalkArea::kept),
                sum(areas, CrosswalkArea::unclear),
                sum(areas, CrosswalkArea::lost),
                notReached(areas, targets));
    }

    private static Scheme require(Map<String, Scheme> known, String argument, String id) {
        Scheme scheme = known.get(id);
        if (scheme == null) {
            throw new BadRequest(argument, id, CommonRemedy.SCHEME);
        }
        return scheme;
    }

    private static void requireAreas(AreaRows rows, String argument, String id) {
        if (rows.size() == 0) {
            throw new BadRequest(argument, id, CommonRemedy.SCHEME_OF_AREAS);
        }
    }

    /** The strongest correspondence of every two areas, by area. */
    private Map<String, List<Match>> matches(
            Network network, AreaRows sources, AreaRows targets, String from, String to) {
        Map<String, Map<String, Match>> found = new TreeMap<>();
        for (Pair pair : graph.list(
                MATCHES,
                new SchemesParameters(from, to),
                row -> new Pair(
                        row.requireString("source"),
                        row.requireString("target"),
                        row.requireString("kind"),
                        row.decimal("share")))) {
            int source = sources.of(network.concepts().number(pair.source()));
            int target = targets.of(network.concepts().number(pair.target()));
            if (source != Ids.NONE && target != Ids.NONE) {
                Match match = new Match(targets.id(target), pair.kind(), pair.share());
                found.computeIfAbsent(sources.id(source), s -> new TreeMap<>())
                        .merge(match.target(), match, (one, other) -> rank(one) <= rank(other) ? one : other);
            }
        }
        Map<String, List<Match>> lists = new HashMap<>();
        found.forEach((source, byTarget) -> lists.put(source, List.copyOf(byTarget.values())));
        return lists;
    }

    private static int rank(Match match) {
        return STRONGEST.indexOf(match.kind());
    }

    private Map<String, AreaCoverage> money(Network network, @Nullable String region, String scheme) {
        int number = region == null ? Ids.NONE : network.regions().number(region);
        return number == Ids.NONE
                ? Map.of()
                : new CoverageCount(tables, Scenario.of(network), number, scheme, Period.of(null, null))
                        .coverage().areas().stream()
                                .collect(Collectors.toMap(row -> String.valueOf(row.areaId()), Function.identity()));
    }

    private static @Nullable BigDecimal sum(
            List<CrosswalkArea> areas, Function<CrosswalkArea, @Nullable BigDecimal> amount) {
        BigDecimal sum = null;
        for (CrosswalkArea area : areas) {
            BigDecimal each = amount.apply(area);
            if (each != null) {
                sum = sum == null ? each : sum.add(each);
            }
        }
        return sum;
    }

    private static List<String> notReached(List<CrosswalkArea> areas, AreaRows targets) {
        Set<String> reached = areas.stream()
                .flatMap(area -> area.targets().stream())
                .filter(target -> !target.match().equals("RELATED"))
                .map(CrosswalkTarget::areaId)
                .collect(Collectors.toSet());
        List<String> left = new ArrayList<>();
        for (int row = 0; row < targets.size(); row++) {
            if (!reached.contains(targets.id(row))) {
                left.add(targets.id(row));
            }
        }
        return left;
    }
}
