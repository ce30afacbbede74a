package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class RegionsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    @Test
    void theyComeByCode() {
        codes(Map.of()).containsExactly("FR", "IT", "ITC", "ITC4", "ITC4C", "ITC4D");
    }

    @Test
    void levelAndParentNarrowTheList() {
        codes(Map.of("level", 0)).containsExactly("FR", "IT");
        codes(Map.of("parent", "ITC4")).containsExactly("ITC4C", "ITC4D");
        codes(Map.of("level", 3, "parent", "ITC")).isEmpty();
        codes(Map.of("parent", "XX")).isEmpty();
    }

    @Test
    void aLevelThatDoesNotExistIsRefused() {
        ask(Map.of("level", 4)).errors().satisfy(errors -> assertThat(
                        errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", "level"));
    }

    @Test
    void moreRegionsNeedNoMoreStatements() {
        Question question = Question.of(tester, "regions");
        assertThat(question.statements(meters, Map.of()))
                .isEqualTo(question.statements(meters, Map.of("parent", "ITC4")));
    }

    private ListAssert<String> codes(Map<String, Object> variables) {
        return assertThat(
                ask(variables).path("regions[*].code").entityList(String.class).get());
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "regions").ask(variables);
    }
}
