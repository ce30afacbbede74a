package it.filiera.catalogue.valuechain;

import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Stage;
import it.filiera.catalogue.Technology;
import it.filiera.catalogue.ValueChain;
import it.filiera.catalogue.valuechain.StageLinks.StageRequirement;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The questions {@code valueChain} and {@code valueChains}. */
@Controller
class ValueChainController {

    private final ValueChainService service;

    ValueChainController(ValueChainService service) {
        this.service = service;
    }

    @QueryMapping
    @Nullable
    ValueChain valueChain(@Argument String id) {
        return service.chain(id);
    }

    @QueryMapping
    List<ValueChain> valueChains(@Argument @Nullable String area) {
        return service.chains(area);
    }

    @BatchMapping
    Map<ValueChain, List<PriorityArea>> areas(List<ValueChain> chains) {
        return service.areas(chains);
    }

    @SchemaMapping
    @Nullable
    String description(ValueChain chain, @Argument @Nullable Language language, Locale locale) {
        return chain.descriptions().in(Language.of(language, locale));
    }

    @BatchMapping
    Map<ValueChain, List<Stage>> stages(List<ValueChain> chains) {
        return service.stages(chains);
    }

    @SchemaMapping
    CompletableFuture<ValueChain> chain(Stage stage, DataLoader<String, ValueChain> chains) {
        return chains.load(stage.chainId());
    }

    @BatchMapping
    Map<Stage, List<Stage>> feeds(List<Stage> stages) {
        return service.feeds(stages);
    }

    @BatchMapping
    Map<Stage, List<StageRequirement>> requires(List<Stage> stages) {
        return service.requires(stages);
    }

    @SchemaMapping
    CompletableFuture<Technology> technology(
            StageRequirement requirement, DataLoader<String, Technology> technologies) {
        return technologies.load(requirement.technologyId());
    }
}
