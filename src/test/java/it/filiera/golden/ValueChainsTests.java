package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class ValueChainsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void chainsComeByNameWithTheAreasTheyServe() {
        GRAPH.run("""
                MATCH (c {id: 'chain:yarn'}), (care {id: 'area:h1'}), (m {id: 'area:m'})
                CREATE (c)-[:ADDRESSES {source: 'source:s'}]->(care), (c)-[:ADDRESSES {source: 'source:s'}]->(m),
                  (:Entity:ValueChain {id: 'chain:a', name: 'A chain', labelEn: 'A chain', source: 'source:s'})
                """);
        Response all = ask(Map.of());
        all.path("valueChains[*].name").entityList(String.class).containsExactly("A chain", "Yarn to cloth");
        all.path("valueChains[1].areas[*].name").entityList(String.class).containsExactly("Care", "Mobility");
        all.path("valueChains[1].stages[*].name").entityList(String.class).containsExactly("Spinning", "Weaving mill");
        all.path("valueChains[0].areas").entityList(Object.class).hasSize(0);
        ask(Map.of("area", "area:h"))
                .path("valueChains[*].name")
                .entityList(String.class)
                .containsExactly("Yarn to cloth");
    }

    @Test
    void anUnknownAreaIsRefused() {
        ask(Map.of("area", "area:none"))
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("argument", "area"));
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "value-chains").ask(variables);
    }
}
