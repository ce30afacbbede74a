package it.filiera.valuechain;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.Stage;
import it.filiera.catalogue.ValueChain;
import it.filiera.kernel.Page;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code departures}. */
@Controller
class DeparturesController {

    private final DeparturesService service;

    DeparturesController(DeparturesService service) {
        this.service = service;
    }

    @QueryMapping
    RegionDepartures departures(@Argument String region, @Argument @Nullable Integer asOf) {
        return service.departures(region, asOf);
    }

    @SchemaMapping
    CompletableFuture<Region> region(RegionDepartures of, DataLoader<String, Region> regions) {
        return regions.load(of.regionId());
    }

    @SchemaMapping
    int chainCount(RegionDepartures of) {
        return of.chains();
    }

    @SchemaMapping
    int supplierCount(RegionDepartures of) {
        return of.suppliers();
    }

    @SchemaMapping
    int painfulCount(RegionDepartures of) {
        return of.ranking().size();
    }

    @SchemaMapping
    List<RegionDeparture> ranking(RegionDepartures of, @Argument int first) {
        return of.ranking().stream().limit(Page.within(first, Page.MAX_FIRST)).toList();
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(RegionDeparture of, DataLoader<String, Organisation> organisations) {
        return organisations.load(of.organisationId());
    }

    @SchemaMapping
    double severity(RegionDeparture of) {
        return of.severity();
    }

    @SchemaMapping
    int chainCount(RegionDeparture of) {
        return of.chainCount();
    }

    @SchemaMapping
    int stageCount(RegionDeparture of) {
        return of.stageCount();
    }

    @SchemaMapping
    CompletableFuture<ValueChain> valueChain(StageBreak of, DataLoader<String, ValueChain> chains) {
        return chains.load(of.chainId());
    }

    @SchemaMapping
    CompletableFuture<Stage> stage(StageBreak of, DataLoader<String, Stage> stages) {
        return stages.load(of.stageId());
    }
}
