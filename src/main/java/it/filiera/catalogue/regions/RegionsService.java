package it.filiera.catalogue.regions;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Region;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code regions} and {@code region}. */
@Service
class RegionsService {

    record ListParameters(@Nullable Integer level, @Nullable String parent) {}

    record CodeParameters(String code) {}

    record IdsParameters(Collection<String> ids) {}

    private record Children(String region, List<String> children) {}

    private record Count(String region, int organisations) {}

    private static final Cypher<ListParameters> LIST = Cypher.of("questions/catalogue/regions", ListParameters.class);
    private static final Cypher<CodeParameters> ONE = Cypher.of("questions/catalogue/region", CodeParameters.class);
    private static final Cypher<IdsParameters> CHILDREN =
            Cypher.of("questions/catalogue/region-children", IdsParameters.class);
    private static final Cypher<IdsParameters> ORGANISATIONS =
            Cypher.of("questions/catalogue/region-organisation-counts", IdsParameters.class);
    private static final int DEEPEST_LEVEL = 3;

    private final GraphReader graph;
    private final ById<Region> regions;

    RegionsService(GraphReader graph, ById<Region> regions) {
        this.graph = graph;
        this.regions = regions;
    }

    /** Regions by code; of all levels and everywhere unless a level or a parent is given. */
    List<Region> list(@Nullable Integer level, @Nullable String parent) {
        if (level != null && (level < 0 || level > DEEPEST_LEVEL)) {
            throw new BadRequest("level", level, CommonRemedy.NUMBER_BETWEEN, 0, 3);
        }
        return graph.list(LIST, new ListParameters(level, parent), RegionMapper::region);
    }

    /** Null when there is none with this code. */
    @Nullable
    Region one(String code) {
        return graph.find(ONE, new CodeParameters(code), RegionMapper::region).orElse(null);
    }

    /** What lies directly in each region, by code. */
    Map<Region, List<Region>> children(List<Region> of) {
        Map<String, List<String>> ids = graph
                .list(CHILDREN, ids(of), row -> new Children(row.requireString("region"), row.strings("children")))
                .stream()
                .collect(Collectors.toMap(Children::region, Children::children));
        return ById.resolved(of, region -> ids.getOrDefault(region.id(), List.of()), regions);
    }

    /** How many organisations are located in each region, those within it included. */
    Map<Region, Integer> organisationCounts(List<Region> of) {
        Map<String, Integer> counts = graph
                .list(
                        ORGANISATIONS,
                        ids(of),
                        row -> new Count(row.requireString("region"), row.requireInt("organisations")))
                .stream()
                .collect(Collectors.toMap(Count::region, Count::organisations));
        return of.stream()
                .distinct()
                .collect(Collectors.toMap(region -> region, region -> counts.getOrDefault(region.id(), 0)));
    }

    private static IdsParameters ids(List<Region> of) {
        return new IdsParameters(of.stream().map(Region::id).distinct().toList());
    }
}
