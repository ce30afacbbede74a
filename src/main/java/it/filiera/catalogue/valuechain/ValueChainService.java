package it.filiera.catalogue.valuechain;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.PriorityArea;
import it.filiera.catalogue.Stage;
import it.filiera.catalogue.ValueChain;
import it.filiera.catalogue.valuechain.StageLinks.StageRequirement;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers {@code valueChain} and {@code valueChains}, and what stages lead to. */
@Service
class ValueChainService {

    record IdsParameters(Collection<String> ids) {}

    record AreaParameters(@Nullable String area) {}

    private record ChainStages(String chain, List<String> stages) {}

    private record ChainAreas(String chain, List<String> areas) {}

    private static final Cypher<AreaParameters> CHAINS =
            Cypher.of("questions/catalogue/value-chains", AreaParameters.class);
    private static final Cypher<IdsParameters> AREAS =
            Cypher.of("questions/catalogue/value-chain-areas", IdsParameters.class);
    private static final Cypher<IdsParameters> STAGES =
            Cypher.of("questions/catalogue/value-chain-stages", IdsParameters.class);
    private static final Cypher<IdsParameters> LINKS =
            Cypher.of("questions/catalogue/stage-links", IdsParameters.class);

    private final GraphReader graph;
    private final ById<ValueChain> chains;
    private final ById<Stage> stages;
    private final ById<PriorityArea> areas;

    ValueChainService(GraphReader graph, ById<ValueChain> chains, ById<Stage> stages, ById<PriorityArea> areas) {
        this.graph = graph;
        this.chains = chains;
        this.stages = stages;
        this.areas = areas;
    }

    /** Null when there is none with this identifier. */
    @Nullable
    ValueChain chain(String id) {
        return chains.byId(List.of(id)).get(id);
    }

    /** All chains, or those that serve an area or a narrower one, by name. */
    List<ValueChain> chains(@Nullable String area) {
        if (area != null && areas.byId(List.of(area)).isEmpty()) {
            throw new BadRequest("area", area, CommonRemedy.PRIORITY_AREA);
        }
        return graph.list(CHAINS, new AreaParameters(area), ValueChainMapper::chain);
    }

    /** The areas that each chain serves, by scheme and notation. */
    Map<ValueChain, List<PriorityArea>> areas(List<ValueChain> of) {
        Map<String, List<String>> ids = graph
                .list(
                        AREAS,
                        new IdsParameters(of.stream().map(ValueChain::id).toList()),
                        row -> new ChainAreas(row.requireString("chain"), row.strings("areas")))
                .stream()
                .collect(Collectors.toMap(ChainAreas::chain, ChainAreas::areas));
        return ById.resolved(of, chain -> ids.getOrDefault(chain.id(), List.of()), areas);
    }

    /** The stages of each chain in order. */
    Map<ValueChain, List<Stage>> stages(List<ValueChain> of) {
        Map<String, List<String>> ids = graph
                .list(
                        STAGES,
                        new IdsParameters(of.stream().map(ValueChain::id).toList()),
                        row -> new ChainStages(row.requireString("chain"), row.strings("stages")))
                .stream()
                .collect(Collectors.toMap(ChainStages::chain, ChainStages::stages));
        return ById.resolved(of, chain -> ids.getOrDefault(chain.id(), List.of()), stages);
    }

    /** The stages that each stage feeds, by order. */
    Map<Stage, List<Stage>> feeds(List<Stage> of) {
        Map<String, StageLinks> links = links(of);
        return ById.resolved(of, stage -> linksOf(links, stage).feeds(), stages);
    }

    /** What each stage requires, by label of the technology. */
    Map<Stage, List<StageRequirement>> requires(List<Stage> of) {
        Map<String, StageLinks> links = links(of);
        return of.stream()
                .collect(Collectors.toMap(
                        Function.identity(), stage -> linksOf(links, stage).requires(), (one, same) -> one));
    }

    private Map<String, StageLinks> links(List<Stage> of) {
        return ById.index(
                graph.list(LINKS, new IdsParameters(of.stream().map(Stage::id).toList()), ValueChainMapper::links),
                StageLinks::stageId);
    }

    private static StageLinks linksOf(Map<String, StageLinks> links, Stage stage) {
        return links.getOrDefault(stage.id(), new StageLinks(stage.id(), List.of(), List.of()));
    }
}
