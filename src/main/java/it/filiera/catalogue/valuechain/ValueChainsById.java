package it.filiera.catalogue.valuechain;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.EntityKind;
import it.filiera.catalogue.ValueChain;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds value chains by identifier. */
@Component
class ValueChainsById implements ById<ValueChain> {

    record IdsParameters(Collection<String> ids) {}

    private static final Cypher<IdsParameters> CHAINS =
            Cypher.of("questions/catalogue/value-chains-by-id", IdsParameters.class);

    private final GraphReader graph;

    ValueChainsById(GraphReader graph) {
        this.graph = graph;
    }

    @Override
    public Class<ValueChain> type() {
        return ValueChain.class;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.VALUE_CHAIN);
    }

    @Override
    public Map<String, ValueChain> byId(Collection<String> ids) {
        return ById.index(graph.list(CHAINS, new IdsParameters(ids), ValueChainMapper::chain), ValueChain::id);
    }
}
