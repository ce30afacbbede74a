package it.filiera.whatif;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Stage;
import it.filiera.catalogue.Technology;
import it.filiera.coverage.CoverageRequest;
import it.filiera.snapshot.SnapshotStamp;
import it.filiera.whatif.CoverageDifference.AreaDifference;
import it.filiera.whatif.GapsDifference.StageDifference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code whatIf}. */
@Controller
class WhatIfController {

    private final WhatIfService service;
    private final ById<Technology> technologies;

    WhatIfController(WhatIfService service, ById<Technology> technologies) {
        this.service = service;
        this.technologies = technologies;
    }

    @QueryMapping
    WhatIf whatIf(@Argument ScenarioChanges changes) {
        return service.scenario(changes);
    }

    @SchemaMapping
    SnapshotStamp snapshot(WhatIf whatIf) {
        return whatIf.before().network().stamp();
    }

    @SchemaMapping
    CoverageDifference priorityAreaCoverage(
            WhatIf whatIf,
            @Argument String region,
            @Argument String scheme,
            @Argument @Nullable Integer from,
            @Argument @Nullable Integer to) {
        return service.coverage(whatIf, CoverageRequest.of(region, scheme, from, to));
    }

    @SchemaMapping
    GapsDifference valueChainGaps(
            WhatIf whatIf,
            @Argument String valueChain,
            @Argument @Nullable String region,
            @Argument @Nullable Integer asOf) {
        return service.gaps(whatIf, valueChain, region, asOf);
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<PriorityArea> area(AreaDifference row, DataLoader<String, PriorityArea> areas) {
        return row.areaId() == null ? null : areas.load(row.areaId());
    }

    @SchemaMapping
    CompletableFuture<Stage> stage(StageDifference row, DataLoader<String, Stage> stages) {
        return stages.load(row.stageId());
    }

    @BatchMapping(typeName = "StageDifference", field = "technologies")
    Map<StageDifference, List<Technology>> changedTechnologies(List<StageDifference> rows) {
        return ById.resolved(rows, StageDifference::technologyIds, technologies);
    }
}
