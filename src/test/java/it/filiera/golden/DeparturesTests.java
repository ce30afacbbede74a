package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** The chain of {@link TinyChain}, and with it a second one. */
@LiteralGraphTest
class DeparturesTests {

    private static final String RANKING = "departures.ranking";

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyChain.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheGraph() {
        snapshots.refresh();
    }

    @Test
    void theDepartureThatHurtsAllChainsMostComesFirst() {
        Response answer = ask("R");
        answer.path("departures.asOf").entity(Integer.class).isEqualTo(2018);
        answer.path("departures.supplierCount").entity(Integer.class).isEqualTo(4);
        answer.path(RANKING + "[*].organisation.name").entityList(String.class).containsExactly("E", "A", "B", "C");
        // Without e nobody has shops; without a or b optics hangs on the other; without c motors does, which was half
        // covered before.
        severities(answer, 1.0 / 3, 1.0 / 6, 1.0 / 6, 0);
        answer.path(RANKING + "[*].breaks[*].stage.name")
                .entityList(String.class)
                .containsExactly("sell", "make", "make", "make");
        answer.path(RANKING + "[3].breaks[0].before").entity(String.class).isEqualTo("BROKEN_LINK");
        answer.path(RANKING + "[3].breaks[0].after").entity(String.class).isEqualTo("SINGLE_SUPPLIER");
    }

    @Test
    void whoHoldsStagesOfSeveralChainsIsCountedInEach() {
        GRAPH.run("""
                MATCH (shops {id: 'tech:shops'}), (optics {id: 'tech:optics'})
                CREATE (chain:Entity:ValueChain {id: 'chain:d', name: 'Other', labelEn: 'Other', source: 'source:s'}),
                  (:Entity:Stage {id: 'stage:shine', name: 'shine', labelEn: 'shine', order: 1, source: 'source:s'})-[:PART_OF]->(chain),
                  (sold:Entity:Stage {id: 'stage:sold', name: 'sold', labelEn: 'sold', order: 2, source: 'source:s'})-[:PART_OF]->(chain)
                WITH shops, optics, sold
                MATCH (shine {id: 'stage:shine'})
                CREATE (shine)-[:FEEDS {source: 'source:s', origin: 'DECLARED'}]->(sold),
                  (shine)-[:REQUIRES {source: 'source:s', origin: 'DECLARED'}]->(optics),
                  (sold)-[:REQUIRES {source: 'source:s', origin: 'DECLARED'}]->(shops)
                """);
        snapshots.refresh();
        Response answer = ask("R");
        answer.path("departures.chainCount").entity(Integer.class).isEqualTo(2);
        answer.path(RANKING + "[*].organisation.name").entityList(String.class).containsExactly("E", "A", "B", "C");
        // The second chain has one way through both stages: half of it for shops, half for optics.
        severities(answer, 1.0 / 3 + 1.0 / 2, 1.0 / 6 + 1.0 / 2, 1.0 / 6 + 1.0 / 2, 0);
        answer.path(RANKING + "[*].chainCount").entityList(Integer.class).containsExactly(2, 2, 2, 1);
        answer.path(RANKING + "[*].stageCount").entityList(Integer.class).containsExactly(2, 2, 2, 1);
        answer.path(RANKING + "[0].breaks[*].valueChain.name")
                .entityList(String.class)
                .containsExactly("Chain", "Other");
    }

    @Test
    void aRegionWithoutSuppliersLosesNothingAndAnUnknownOneIsRefused() {
        Response empty = ask("U");
        empty.path("departures.supplierCount").entity(Integer.class).isEqualTo(0);
        empty.path(RANKING).entityList(Object.class).hasSize(0);
        Question.of(tester, "departures").ask(Map.of("region", "Z")).errors().satisfy(errors -> assertThat(
                        errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", "region"));
    }

    private static void severities(Response answer, double... expected) {
        List<Double> found =
                answer.path(RANKING + "[*].severity").entityList(Double.class).get();
        assertThat(found).hasSize(expected.length);
        for (int at = 0; at < expected.length; at++) {
            assertThat(found.get(at)).isCloseTo(expected[at], within(1e-9));
        }
    }

    private Response ask(String region) {
        return Question.of(tester, "departures").ask(Map.of("region", region));
    }
}
