package it.filiera.contract;

import it.filiera.testing.EmbeddedGraph;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;

/** The engine in this process. */
class EmbeddedEngineContractTests extends Neo4jContract {

    @RegisterExtension
    static final EmbeddedGraph graph = EmbeddedGraph.empty();

    @Override
    Driver driver() {
        return graph.driver();
    }
}
