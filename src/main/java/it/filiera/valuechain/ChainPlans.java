package it.filiera.valuechain;

import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import it.filiera.graphdb.Row;
import it.filiera.valuechain.ChainPlan.PlannedStage;
import it.filiera.valuechain.ChainPlan.Requirement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads chains as they are declared, and the maturity that organisations declare. */
@Component
class ChainPlans {

    record ChainParameters(String id) {}

    record TechnologyParameters(Collection<String> technologies) {}

    private static final Cypher<Cypher.None> CHAINS = Cypher.of("questions/valuechain/chains", Cypher.None.class);
    private static final Cypher<ChainParameters> PLAN =
            Cypher.of("questions/valuechain/chain-plan", ChainParameters.class);
    private static final Cypher<TechnologyParameters> MATURITY =
            Cypher.of("questions/valuechain/declared-maturity", TechnologyParameters.class);

    private final GraphReader graph;

    ChainPlans(GraphReader graph) {
        this.graph = graph;
    }

    /** Identifiers of all chains, in order. */
    List<String> chains() {
        return graph.list(CHAINS, Cypher.None.NONE, row -> row.requireString("chain"));
    }

    ChainPlan plan(String chain) {
        return new ChainPlan(chain, graph.list(PLAN, new ChainParameters(chain), ChainPlans::stage));
    }

    /** Declared maturity by technology, then organisation. */
    Map<String, Map<String, Integer>> maturity(ChainPlan plan) {
        List<String> technologies = plan.stages().stream()
                .flatMap(stage -> stage.requires().stream())
                .map(Requirement::technologyId)
                .distinct()
                .toList();
        Map<String, Map<String, Integer>> maturity = new HashMap<>();
        graph.list(MATURITY, new TechnologyParameters(technologies), row -> row)
                .forEach(row -> maturity.computeIfAbsent(row.requireString("technology"), t -> new HashMap<>())
                        .put(row.requireString("organisation"), row.requireInt("trl")));
        return maturity;
    }

    private static PlannedStage stage(Row row) {
        return new PlannedStage(
                row.requireString("stage"), row.strings("feeds"), row.rows("requires", ChainPlans::requirement));
    }

    private static Requirement requirement(Row row) {
        return new Requirement(row.requireString("technology"), row.integer("minTrl"));
    }
}
