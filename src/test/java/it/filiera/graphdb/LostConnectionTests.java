package it.filiera.graphdb;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.EmbeddedGraph;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class LostConnectionTests {

    private static final Cypher<Cypher.None> ONE = new Cypher<>("one", Cypher.None.class, "RETURN 1 AS n");

    @RegisterExtension
    final EmbeddedGraph graph = EmbeddedGraph.empty();

    @Test
    void aReadWhoseConnectionBreaksIsAskedAgain() throws Exception {
        Map<String, String> server = graph.serverArguments().stream()
                .map(argument -> argument.substring("--spring.neo4j.".length()).split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        try (CuttingProxy proxy = new CuttingProxy(URI.create(server.get("uri")));
                Driver driver = GraphDatabase.driver(
                        proxy.address(),
                        AuthTokens.basic(
                                server.get("authentication.username"), server.get("authentication.password")))) {
            GraphReader reader = new TestGraphAccess(driver).reader();
            assertThat(read(reader)).isEqualTo(1);
            proxy.cutNext(1);
            assertThat(read(reader)).isEqualTo(1);
            assertThat(proxy.cutsLeft()).isZero();
        }
    }

    private static int read(GraphReader reader) {
        return reader.get(ONE, Cypher.None.NONE, row -> row.requireInt("n"));
    }
}
