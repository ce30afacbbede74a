package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Regions 1 and 2 have ten projects in each of a, b and c, region 3 in a and b only; regions 4 to 6 in d, e and f; region 7 one. */
@LiteralGraphTest
class DiversificationTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Source {id: 'source:s', title: 'A source', rank: 50}),
              (:Entity:Scheme {id: 'scheme:s3', titleEn: 'S3', kind: 'PRIORITY_AREA', source: 'source:s'})
            WITH 1 AS one
            FOREACH (id IN ['a', 'b', 'c', 'd', 'e', 'f'] |
              CREATE (:Entity:Concept:PriorityArea {id: 'area:' + id, scheme: 'scheme:s3', notation: id, name: id, labelEn: id, source: 'source:s'}))
            WITH one
            UNWIND [['1', 'abc', 10], ['2', 'abc', 10], ['3', 'ab', 10], ['4', 'def', 10], ['5', 'def', 10], ['6', 'def', 10], ['7', 'd', 1]] AS row
            CREATE (r:Entity:Region {id: 'region:' + row[0], code: row[0], name: row[0], level: 2, labelEn: row[0]})
            CREATE (o:Entity:Organisation {id: 'org:' + row[0], name: row[0]})-[:LOCATED_IN]->(r)
            WITH row, o
            UNWIND split(row[1], '') AS id
            UNWIND range(1, row[2]) AS n
            MATCH (area {id: 'area:' + id})
            CREATE (p:Entity:Project {id: 'project:' + row[0] + id + n, name: 'P', startYear: 2015})
            CREATE (o)-[:PARTICIPATES_IN {role: 'COORDINATOR', source: 'source:s'}]->(p)
            CREATE (p)-[:ADDRESSES {source: 'source:s', origin: 'DECLARED'}]->(area)
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
    void whatIsRelatedToWhatARegionHasComesFirst() {
        Response answer = ask("3");
        answer.path("diversification.regions").entity(Integer.class).isEqualTo(6);
        answer.path("diversification.options[*].name")
                .entityList(String.class)
                .containsExactly("c", "d", "e", "f", "a", "b");
        answer.path("diversification.options[*].present")
                .entityList(Boolean.class)
                .containsExactly(false, false, false, false, true, true);
        answer.path("diversification.options[0].density").entity(Double.class).isEqualTo(1.0);
        answer.path("diversification.options[0].ubiquity").entity(Double.class).satisfies(share -> assertThat(share)
                .isCloseTo(2.0 / 6, within(1e-9)));
        answer.path("diversification.options[0].likelihood")
                .entity(Double.class)
                .satisfies(share -> assertThat(share).isCloseTo(2.0 / 6, within(1e-9)));
        answer.path("diversification.options[1].density").entity(Double.class).isEqualTo(0.0);
        answer.path("diversification.options[1].complexity").valueIsNull();
        answer.path("diversification.options[0].quadrant").valueIsNull();
    }

    @Test
    void withoutEnoughDataNothingIsTold() {
        unavailable("7", "REGION_TOO_SMALL");
        GRAPH.run("MATCH (o:Organisation) WHERE o.id > 'org:4' DETACH DELETE o");
        snapshots.refresh();
        unavailable("3", "TOO_FEW_REGIONS");
        GRAPH.run("MATCH (o:Organisation) WHERE o.id > 'org:1' DETACH DELETE o");
        snapshots.refresh();
        unavailable("1", "DATA_SELECTED_BY_REGION");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        refused(Map.of("region", "Z", "scheme", "scheme:s3"), "region");
        refused(Map.of("region", "3", "scheme", "scheme:none"), "scheme");
        refused(Map.of("region", "3", "scheme", "scheme:s3", "depth", 0), "depth");
    }

    private void unavailable(String region, String reason) {
        Response answer = ask(region);
        answer.path("diversification.unavailable").entity(String.class).isEqualTo(reason);
        answer.path("diversification.options").entityList(Object.class).hasSize(0);
    }

    private void refused(Map<String, Object> variables, String argument) {
        Question.of(tester, "diversification").ask(variables).errors().satisfy(errors -> assertThat(
                        errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", argument));
    }

    private Response ask(String region) {
        return Question.of(tester, "diversification").ask(Map.of("region", region, "scheme", "scheme:s3"));
    }
}
