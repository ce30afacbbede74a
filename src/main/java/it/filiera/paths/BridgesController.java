package it.filiera.paths;

import it.filiera.catalogue.Organisation;
import it.filiera.kernel.Page;
import it.filiera.paths.Bridges.Between;
import it.filiera.paths.Bridges.CutLink;
import it.filiera.paths.Bridges.CutOrganisation;
import it.filiera.paths.Bridges.SuggestedLink;
import it.filiera.paths.EvidenceSearch.Pair;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The question {@code bridges}. */
@Controller
class BridgesController {

    private final BridgesService service;
    private final HopLookup hops;

    BridgesController(BridgesService service, HopLookup hops) {
        this.service = service;
        this.hops = hops;
    }

    @QueryMapping
    Bridges bridges(@Argument @Nullable BridgesScope scope) {
        return service.bridges(Objects.requireNonNullElse(scope, BridgesScope.EVERYTHING));
    }

    @SchemaMapping
    List<CutOrganisation> cutOrganisations(Bridges bridges, @Argument int first) {
        return first(bridges.cutOrganisations(), first);
    }

    @SchemaMapping
    int cutOrganisationCount(Bridges bridges) {
        return bridges.cutOrganisations().size();
    }

    @SchemaMapping
    List<CutLink> cutLinks(Bridges bridges, @Argument int first) {
        return first(bridges.cutLinks(), first);
    }

    @SchemaMapping
    int cutLinkCount(Bridges bridges) {
        return bridges.cutLinks().size();
    }

    @SchemaMapping
    List<Between> between(Bridges bridges, @Argument int first) {
        return first(bridges.between(), first);
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(CutOrganisation cut, DataLoader<String, Organisation> organisations) {
        return organisations.load(cut.organisationId());
    }

    @SchemaMapping
    CompletableFuture<Organisation> organisation(Between between, DataLoader<String, Organisation> organisations) {
        return organisations.load(between.organisationId());
    }

    @BatchMapping
    Map<CutLink, Hop> hop(List<CutLink> links) {
        Map<Pair, Hop> found = hops.hops(
                links.stream().map(BridgesController::pair).collect(Collectors.toSet()),
                links.get(0).scope().filter());
        return links.stream()
                .collect(Collectors.toMap(Function.identity(), link -> Objects.requireNonNull(found.get(pair(link)))));
    }

    @SchemaMapping
    CompletableFuture<Organisation> from(SuggestedLink link, DataLoader<String, Organisation> organisations) {
        return organisations.load(link.fromId());
    }

    @SchemaMapping
    CompletableFuture<Organisation> to(SuggestedLink link, DataLoader<String, Organisation> organisations) {
        return organisations.load(link.toId());
    }

    @SchemaMapping
    CompletableFuture<List<Organisation>> bypassed(SuggestedLink link, DataLoader<String, Organisation> organisations) {
        return organisations.loadMany(link.bypassedIds());
    }

    private static Pair pair(CutLink link) {
        return new Pair(link.from(), link.to());
    }

    private static <T> List<T> first(List<T> all, int first) {
        return all.subList(0, Math.min(Page.within(first, Page.MAX_FIRST), all.size()));
    }
}
