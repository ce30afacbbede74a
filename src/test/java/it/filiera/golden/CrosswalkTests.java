package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * An old strategy of the region R, with 10 EUR in each area, and a new one:
 *
 * <pre>
 *   a  CLOSE to k                        kept
 *   b  BROAD to k (0.3), to l (0.3333)   divided as said, the rest lost
 *   c  CLOSE to k and to l, no parts     unclear
 *   d  RELATED to l                      lost
 *   e  l is said to be broader than e, from the other side; only a part of it: NARROW
 *   m  nothing leads to it
 * </pre>
 */
@LiteralGraphTest
class CrosswalkTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Source {id: 'source:s', title: 'A source', rank: 50}),
              (r:Entity:Region {id: 'region:R', code: 'R', name: 'R', level: 2, labelEn: 'R'}),
              (:Entity:Scheme {id: 'scheme:old', titleEn: 'Old', kind: 'PRIORITY_AREA', region: 'region:R', source: 'source:s'}),
              (:Entity:Scheme {id: 'scheme:new', titleEn: 'New', kind: 'PRIORITY_AREA', source: 'source:s'}),
              (:Entity:Scheme {id: 'scheme:empty', titleEn: 'Empty', kind: 'PRIORITY_AREA', source: 'source:s'}),
              (o:Entity:Organisation {id: 'org:o', name: 'O'})-[:LOCATED_IN]->(r)
            WITH o
            FOREACH (id IN ['k', 'l', 'm'] |
              CREATE (:Entity:Concept:PriorityArea {id: 'area:' + id, scheme: 'scheme:new', notation: id, name: id, labelEn: id, source: 'source:s'}))
            FOREACH (id IN ['a', 'b', 'c', 'd', 'e'] |
              CREATE (area:Entity:Concept:PriorityArea {id: 'area:' + id, scheme: 'scheme:old', notation: id, name: id, labelEn: id, source: 'source:s'}),
                (p:Entity:Project {id: 'project:' + id, name: id, startYear: 2015}),
                (o)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 10, source: 'source:s'}]->(p),
                (p)-[:ADDRESSES {source: 'source:s', origin: 'DECLARED'}]->(area))
            WITH 1 AS one
            MATCH (a {id: 'area:a'}), (b {id: 'area:b'}), (c {id: 'area:c'}), (d {id: 'area:d'}), (e {id: 'area:e'}),
              (k {id: 'area:k'}), (l {id: 'area:l'})
            CREATE (a)-[:MATCHES {kind: 'CLOSE', source: 'source:s'}]->(k),
              (b)-[:MATCHES {kind: 'BROAD', share: 0.3, source: 'source:s'}]->(k),
              (b)-[:MATCHES {kind: 'BROAD', share: 0.3333, source: 'source:s'}]->(l),
              (c)-[:MATCHES {kind: 'CLOSE', source: 'source:s'}]->(k),
              (c)-[:MATCHES {kind: 'CLOSE', source: 'source:s'}]->(l),
              (d)-[:MATCHES {kind: 'RELATED', source: 'source:s'}]->(l),
              (l)-[:MATCHES {kind: 'BROAD', share: 0.9, source: 'source:s'}]->(e)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheGraph() {
        snapshots.refresh();
    }

    @Test
    void everyCentIsKeptUnclearOrLost() {
        Response answer = ask("scheme:old", "scheme:new");
        answer.path("crosswalk.areas[*].fate")
                .entityList(String.class)
                .containsExactly("KEPT", "SPLIT", "SPLIT_UNKNOWN", "LOST", "PART");
        money(answer, "kept", "10.00", "6.33", "0.00", "0.00", "0.00");
        money(answer, "unclear", "0.00", "0.00", "10.00", "0.00", "10.00");
        money(answer, "lost", "0.00", "3.67", "0.00", "10.00", "0.00");
        answer.path("crosswalk.kept").entity(BigDecimal.class).isEqualTo(new BigDecimal("16.33"));
        answer.path("crosswalk.unclear").entity(BigDecimal.class).isEqualTo(new BigDecimal("20.00"));
        answer.path("crosswalk.lost").entity(BigDecimal.class).isEqualTo(new BigDecimal("13.67"));
    }

    @Test
    void correspondencesAreSeenFromTheFirstScheme() {
        Response answer = ask("scheme:old", "scheme:new");
        answer.path("crosswalk.areas[4].targets[0].match").entity(String.class).isEqualTo("NARROW");
        answer.path("crosswalk.areas[4].targets[0].share").valueIsNull();
        answer.path("crosswalk.areas[1].targets[*].funding")
                .entityList(BigDecimal.class)
                .containsExactly(new BigDecimal("3.00"), new BigDecimal("3.33"));
        answer.path("crosswalk.areas[2].targets[0].funding").valueIsNull();
        answer.path("crosswalk.newAreas[*].name").entityList(String.class).containsExactly("m");
    }

    @Test
    void aSchemeForNoRegionHasNoAmounts() {
        Response answer = ask("scheme:new", "scheme:old");
        answer.path("crosswalk.region").valueIsNull();
        answer.path("crosswalk.kept").valueIsNull();
        answer.path("crosswalk.areas[0].funding").valueIsNull();
        answer.path("crosswalk.areas[0].fate").entity(String.class).isEqualTo("SPLIT_UNKNOWN");
    }

    @Test
    void schemesThatCannotBeComparedAreRefused() {
        refused("scheme:none", "scheme:new", "from");
        refused("scheme:old", "scheme:old", "to");
        refused("scheme:old", "scheme:empty", "to");
    }

    private static void money(Response answer, String field, String... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            answer.path("crosswalk.areas[" + i + "]." + field)
                    .entity(BigDecimal.class)
                    .isEqualTo(new BigDecimal(amounts[i]));
        }
    }

    private void refused(String from, String to, String argument) {
        ask(from, to).errors().satisfy(errors -> assertThat(errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", argument));
    }

    private Response ask(String from, String to) {
        return Question.of(tester, "crosswalk").ask(Map.of("from", from, "to", to));
    }
}
