package it.filiera.valuechain;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Region;
import it.filiera.catalogue.Stage;
import it.filiera.catalogue.Technology;
import it.filiera.catalogue.ValueChain;
import it.filiera.kernel.Page;
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

/** The question {@code valueChainGaps}. */
@Controller
class ValueChainGapsController {

    private final ValueChainGapsService service;
    private final ById<Project> projects;

    ValueChainGapsController(ValueChainGapsService service, ById<Project> projects) {
        this.service = service;
        this.projects = projects;
    }

    @QueryMapping
    ValueChainGaps valueChainGaps(
            @Argument String valueChain, @Argument @Nullable String region, @Argument @Nullable Integer asOf) {
        return service.gaps(valueChain, region, asOf);
    }

    @SchemaMapping
    CompletableFuture<ValueChain> valueChain(ValueChainGaps gaps, DataLoader<String, ValueChain> chains) {
        return chains.load(gaps.chainId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Region> region(ValueChainGaps gaps, DataLoader<String, Region> regions) {
        return gaps.regionId() == null ? null : regions.load(gaps.regionId());
    }

    @SchemaMapping
    List<Departure> departures(ValueChainGaps gaps, @Argument int first) {
        return service.departures(gaps).stream()
                .limit(Page.within(first, Page.MAX_FIRST))
                .toList();
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(Departure departure, DataLoader<String, Organisation> organisations) {
        return organisations.load(departure.organisationId());
    }

    @SchemaMapping
    CompletableFuture<Stage> stage(StageGaps gaps, DataLoader<String, Stage> stages) {
        return stages.load(gaps.stageId());
    }

    @SchemaMapping
    List<Closing> closings(StageGaps gaps, @Argument int first) {
        return gaps.closings().stream()
                .limit(Page.within(first, Page.MAX_FIRST))
                .toList();
    }

    @SchemaMapping
    CompletableFuture<Stage> from(StageLink link, DataLoader<String, Stage> stages) {
        return stages.load(link.fromId());
    }

    @SchemaMapping
    CompletableFuture<Stage> to(StageLink link, DataLoader<String, Stage> stages) {
        return stages.load(link.toId());
    }

    @BatchMapping(typeName = "StageLink", field = "projects")
    Map<StageLink, List<Project>> linkProjects(List<StageLink> links) {
        return ById.resolved(links, StageLink::projectIds, projects);
    }

    @SchemaMapping
    CompletableFuture<Technology> technology(TechnologyGap gap, DataLoader<String, Technology> technologies) {
        return technologies.load(gap.technologyId());
    }

    @SchemaMapping
    int supplierCount(TechnologyGap gap) {
        return gap.suppliers().size();
    }

    @SchemaMapping
    int suggestedCount(TechnologyGap gap) {
        return gap.suggested().size();
    }

    @SchemaMapping
    int outsideCount(TechnologyGap gap) {
        return gap.outside().size();
    }

    @SchemaMapping
    List<Supplier> suppliers(TechnologyGap gap, @Argument int first) {
        return first(gap.suppliers(), first);
    }

    @SchemaMapping
    List<Supplier> suggested(TechnologyGap gap, @Argument int first) {
        return first(gap.suggested(), first);
    }

    @SchemaMapping
    List<Supplier> outside(TechnologyGap gap, @Argument int first) {
        return first(gap.outside(), first);
    }

    private static List<Supplier> first(List<Supplier> suppliers, int first) {
        return suppliers.stream().limit(Page.within(first, Page.MAX_FIRST)).toList();
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(Supplier supplier, DataLoader<String, Organisation> organisations) {
        return organisations.load(supplier.organisationId());
    }

    @SchemaMapping
    int projectCount(Supplier supplier) {
        return supplier.projects();
    }

    @BatchMapping(typeName = "Supplier", field = "projects")
    Map<Supplier, List<Project>> supplierProjects(List<Supplier> suppliers) {
        return ById.resolved(suppliers, Supplier::projectIds, projects);
    }

    @SchemaMapping
    CompletableFuture<Technology> technology(Closing closing, DataLoader<String, Technology> technologies) {
        return technologies.load(closing.technologyId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Organisation> organisation(Closing closing, DataLoader<String, Organisation> organisations) {
        return closing.organisationId() == null ? null : organisations.load(closing.organisationId());
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<Organisation> via(Closing closing, DataLoader<String, Organisation> organisations) {
        return closing.viaId() == null ? null : organisations.load(closing.viaId());
    }

    @BatchMapping(typeName = "Closing", field = "viaProjects")
    Map<Closing, List<Project>> viaProjects(List<Closing> closings) {
        return ById.resolved(closings, Closing::viaProjectIds, projects);
    }
}
