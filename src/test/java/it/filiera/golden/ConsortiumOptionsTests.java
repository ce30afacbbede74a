package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The graph is that of {@link TinyConsortium}. */
@LiteralGraphTest
class ConsortiumOptionsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyConsortium.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheNetwork() {
        snapshots.refresh();
    }

    @Test
    void setsOfRulesSayWhereTheyComeFrom() {
        Response answer = ask(Map.of());
        Map<String, Object> standard = Question.fields(answer, "consortiumOptions.callRuleSets[0]");
        assertThat(standard)
                .containsEntry("id", "horizon-europe")
                .containsEntry("status", "QUOTED")
                .containsEntry("sourceTitle", "Regulation (EU) 2021/695, article 22(2)");
        answer.path("consortiumOptions.callRuleSets[0].rules[*].text")
                .entityList(String.class)
                .containsExactly(
                        "at least 3 independent legal entities",
                        "at least 3 countries",
                        "at least 1 member state of the European Union");
        answer.path("consortiumOptions.callRuleSets[*].status")
                .entityList(String.class)
                .containsExactly("QUOTED", "QUOTED", "QUOTED", "EXAMPLE", "EXAMPLE");
    }

    @Test
    void topicsComeWithTheTechnologiesOfTheirProjects() {
        Response answer = ask(Map.of());
        Map<String, Object> topic = Question.fields(answer, "consortiumOptions.callTopics[0]");
        assertThat(topic)
                .containsEntry("code", "ICT-1")
                .containsEntry("title", "Smart textiles")
                .containsEntry("projects", 1);
        answer.path("consortiumOptions.callTopics[0].technologies[*].id")
                .entityList(String.class)
                .containsExactly("tech:light", "tech:weaving");
    }

    @Test
    void topicsAreFoundByCodeAndTitle() {
        ask(Map.of("text", "ict"))
                .path("consortiumOptions.callTopics")
                .entityList(Object.class)
                .hasSize(1);
        ask(Map.of("text", "textiles smart"))
                .path("consortiumOptions.callTopics")
                .entityList(Object.class)
                .hasSize(1);
        ask(Map.of("text", "space"))
                .path("consortiumOptions.callTopics")
                .entityList(Object.class)
                .hasSize(0);
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "consortium-options").ask(variables);
    }
}
