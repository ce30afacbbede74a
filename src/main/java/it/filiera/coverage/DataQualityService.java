package it.filiera.coverage;

import it.filiera.coverage.DataQuality.FieldConflict;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.scenario.RegionArgument;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Regions;
import it.filiera.snapshot.Snapshots;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code dataQuality}. */
@Service
class DataQualityService {

    record ScopeParameters(@Nullable List<String> codes, String before) {}

    private static final Cypher<ScopeParameters> CONFLICTS =
            Cypher.of("questions/coverage/conflicts", ScopeParameters.class);
    private static final int FRESH_YEARS = 5;

    private final GraphReader graph;
    private final Snapshots snapshots;

    DataQualityService(GraphReader graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    DataQuality quality(@Nullable String scope) {
        Network network = snapshots.current();
        int region = scope == null ? Ids.NONE : RegionArgument.of(network, "scope", scope);
        String before = LocalDate.now(ZoneOffset.UTC).minusYears(FRESH_YEARS).toString();
        List<String> codes = region == Ids.NONE ? null : codes(network.regions(), region);
        Row found = graph.get(CONFLICTS, new ScopeParameters(codes, before), row -> row);
        QualityCount count = new QualityCount(network, region);
        return new DataQuality(
                region == Ids.NONE ? null : network.regions().id(region),
                network.stamp(),
                count.known(),
                List.of("type", "country", "nuts", "city").stream()
                        .map(field -> new FieldConflict(field, found.requireInt(field), codes))
                        .toList(),
                found.requireInt("stale"),
                count.headlines(),
                count.links());
    }

    private static List<String> codes(Regions regions, int whole) {
        return IntStream.range(0, regions.size())
                .filter(region -> regions.within(region, whole))
                .mapToObj(regions::code)
                .filter(Objects::nonNull)
                .toList();
    }
}
