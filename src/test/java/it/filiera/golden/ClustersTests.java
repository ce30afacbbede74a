package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Clusters by name, with conditions. */
@LiteralGraphTest
class ClustersTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE
              (a:Entity:Organisation:Cluster {id: 'org:a', name: 'Distretto Green', names: ['Distretto Green'], nuts: 'ITC4D', country: 'IT'}),
              (b:Entity:Organisation:Cluster {id: 'org:b', name: 'cluster Mobilità', names: ['cluster Mobilità'], nuts: 'ITC4', country: 'IT'}),
              (c:Entity:Organisation:Cluster {id: 'org:c', name: 'Silicon Europe', names: ['Silicon Europe']}),
              (o:Entity:Organisation {id: 'org:o', name: 'Green company', names: ['Green company']}),
              (wide:Entity:Concept:PriorityArea {id: 'area:wide', scheme: 's', labelEn: 'Digital'}),
              (narrow:Entity:Concept:PriorityArea {id: 'area:narrow', scheme: 's', labelEn: 'Broadband'}),
              (narrow)-[:BROADER]->(wide),
              (a)-[:ADDRESSES {relation: 'FIELD_OF_ACTION', origin: 'DECLARED', source: 's'}]->(narrow),
              (o)-[:MEMBER_OF {role: 'MEMBER', source: 's'}]->(a)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    private Question clusters;

    @BeforeEach
    void ask() {
        clusters = Question.of(tester, "clusters");
    }

    @Test
    void clustersComeByNameWithTheNumberOfTheirMembers() {
        Response answer = clusters.ask(Map.of());
        answer.path("clusters.totalCount").entity(Integer.class).isEqualTo(3);
        answer.path("clusters.edges[*].node.id").entityList(String.class).containsExactly("org:b", "org:a", "org:c");
        answer.path("clusters.edges[*].node.members.totalCount")
                .entityList(Integer.class)
                .containsExactly(0, 1, 0);
        answer.path("clusters.edges[1].node.fieldsOfAction[*].area.name")
                .entityList(String.class)
                .containsExactly("Broadband");
    }

    @Test
    void conditionsNarrowTheList() {
        assertThat(ids(Map.of("text", "green"))).containsExactly("org:a");
        assertThat(ids(Map.of("text", "mobilita"))).containsExactly("org:b");
        assertThat(ids(Map.of("regions", List.of("ITC4")))).containsExactly("org:b", "org:a");
        assertThat(ids(Map.of("regions", List.of("ITC4D")))).containsExactly("org:a");
        assertThat(ids(Map.of("areas", List.of("area:wide")))).containsExactly("org:a");
        assertThat(ids(Map.of("areas", List.of("area:wide"), "text", "silicon")))
                .isEmpty();
        clusters.ask(Map.of("filter", Map.of("text", "zzzz")))
                .path("clusters.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void pagesNeitherRepeatNorLose() {
        List<String> seen = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("first", 1));
        boolean more = true;
        while (more) {
            Response page = clusters.ask(variables);
            seen.addAll(page.path("clusters.edges[*].node.id")
                    .entityList(String.class)
                    .get());
            variables.put(
                    "after",
                    page.path("clusters.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
            more = page.path("clusters.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }
        assertThat(seen).containsExactly("org:b", "org:a", "org:c");
    }

    @Test
    void badArgumentsAreRefusedByName() {
        for (Map.Entry<String, Map<String, Object>> bad : Map.<String, Map<String, Object>>of(
                        "first", Map.of("first", 101),
                        "after", Map.of("after", "garbage"),
                        "filter.text", Map.of("filter", Map.of("text", " ")))
                .entrySet()) {
            clusters.ask(bad.getValue()).errors().satisfy(errors -> assertThat(errors)
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(error.getExtensions())
                            .containsEntry("code", "BAD_REQUEST")
                            .containsEntry("argument", bad.getKey())));
        }
    }

    @Test
    void aLongerPageCostsNoMoreQueries() {
        assertThat(clusters.statements(meters, Map.of("first", 2)))
                .isEqualTo(clusters.statements(meters, Map.of("first", 20)));
    }

    private List<String> ids(Map<String, Object> filter) {
        return clusters.ask(Map.of("filter", filter))
                .path("clusters.edges[*].node.id")
                .entityList(String.class)
                .get();
    }
}
