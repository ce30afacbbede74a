package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** What the service says of itself. */
@LiteralGraphTest
class AboutTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE
              (:Entity:Organisation {id: 'org:a', name: 'A'}), (:Entity:Organisation {id: 'org:b', name: 'B'}),
              (:Entity:Organisation:Cluster {id: 'org:c', name: 'C'}), (:Entity:Project {id: 'project:p', name: 'P'}),
              (:Source {id: 'source:2', title: 'B list', publisher: 'Region', licence: 'CC BY 4.0', rank: 50}),
              (:Source {id: 'source:1', title: 'A list', publisher: 'Union', licence: 'CC BY 4.0'}),
              (:Source {id: 'source:3', title: 'C list', publisher: 'Press'})
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void everyKindIsCountedAndAClusterIsNotCountedAsAnOrganisationToo() {
        Question.of(tester, "about").ask(Map.of()).path("about.counts").matchesJson("""
                [{"kind": "ORGANISATION", "count": 2}, {"kind": "CLUSTER", "count": 1}, {"kind": "PROJECT", "count": 1},
                 {"kind": "TECHNOLOGY", "count": 0}, {"kind": "PRIORITY_AREA", "count": 0}, {"kind": "INDUSTRY", "count": 0},
                 {"kind": "REGION", "count": 0}, {"kind": "VALUE_CHAIN", "count": 0}, {"kind": "STAGE", "count": 0},
                 {"kind": "OPPORTUNITY", "count": 0}, {"kind": "CALL", "count": 0}]""");
    }

    @Test
    void sourcesComeByTitleAndTheAttributionNamesEachLicenceOnce() {
        var answer = Question.of(tester, "about").ask(Map.of());
        answer.path("about.sources[*].id").entityList(String.class).containsExactly("source:1", "source:2", "source:3");
        answer.path("about.sources[0].rank").valueIsNull();
        answer.path("about.attribution").entity(String.class).isEqualTo("Region, Union: CC BY 4.0");
        answer.path("about.version").entity(String.class).satisfies(version -> assertThat(version)
                .isNotBlank());
    }
}
