package it.filiera.coverage;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.Scheme;
import it.filiera.coverage.CoverageRequest.CoverageComparison;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import it.filiera.scenario.RegionArgument;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Regions;
import it.filiera.snapshot.Snapshots;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code priorityAreaCoverage}, also for a scenario, and {@code coverageOfParts}. */
@Service
public class PriorityAreaCoverageService {

    private final Snapshots snapshots;
    private final ById<Scheme> schemes;
    private final CoverageTables tables;

    PriorityAreaCoverageService(Snapshots snapshots, ById<Scheme> schemes, CoverageTables tables) {
        this.tables = tables;
        this.snapshots = snapshots;
        this.schemes = schemes;
    }

    PriorityAreaCoverage coverage(CoverageRequest request, @Nullable CoverageComparison compareWith) {
        Scenario asItIs = Scenario.of(snapshots.current());
        PriorityAreaCoverage coverage = coverage(asItIs, request);
        return compareWith == null ? coverage : coverage.comparedWith(coverage(asItIs, request.with(compareWith)));
    }

    /**
     * The table in a scenario.
     *
     * @throws BadRequest for an unknown region, an unknown scheme, or one of other things than areas
     */
    public PriorityAreaCoverage coverage(Scenario scenario, CoverageRequest request) {
        int region = RegionArgument.of(scenario.network(), "region", request.region());
        requireAreas(request.scheme());
        return new CoverageCount(tables, scenario, region, request.scheme(), request.period()).coverage();
    }

    /** The table of each region directly within a region, by code; none for a region without parts. */
    List<PriorityAreaCoverage> coverageOfParts(CoverageRequest request) {
        Scenario asItIs = Scenario.of(snapshots.current());
        Regions regions = asItIs.network().regions();
        int whole = RegionArgument.of(asItIs.network(), "region", request.region());
        requireAreas(request.scheme());
        return IntStream.range(0, regions.size())
                .filter(part -> regions.parent(part) == whole)
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> String.valueOf(regions.code(part)))
                        .thenComparing(regions::id))
                .map(part -> new CoverageCount(tables, asItIs, part, request.scheme(), request.period()).coverage())
                .toList();
    }

    private void requireAreas(String scheme) {
        Scheme known = schemes.byId(List.of(scheme)).get(scheme);
        if (known == null) {
            throw new BadRequest("scheme", scheme, CommonRemedy.SCHEME);
        }
        if (known.kind() != EntityKind.PRIORITY_AREA) {
            throw new BadRequest("scheme", scheme, CoverageRemedy.NO_SCHEME_OF_OTHERS, known.kind());
        }
    }
}
