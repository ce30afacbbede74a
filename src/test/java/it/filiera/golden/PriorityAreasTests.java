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
class PriorityAreasTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void parentsComeBeforeTheirChildrenByNotation() {
        Response answer = ask("scheme:s3");
        answer.path("priorityAreas[*].name").entityList(String.class).containsExactly("Health", "Care", "Mobility");
        answer.path("priorityAreas[0].broader").valueIsNull();
        answer.path("priorityAreas[1].broader.name").entity(String.class).isEqualTo("Health");
    }

    @Test
    void whatAddressesANarrowerAreaCounts() {
        Response answer = ask("scheme:s3");
        answer.path("priorityAreas[*].projectCount").entityList(Integer.class).containsExactly(1, 1, 0);
        answer.path("priorityAreas[*].organisationCount")
                .entityList(Integer.class)
                .containsExactly(0, 0, 0);
    }

    @Test
    void aCorrespondenceSeenFromTheBroaderSideIsNarrow() {
        Response answer = ask("scheme:s3");
        answer.path("priorityAreas[0].crosswalk[0].match").entity(String.class).isEqualTo("NARROW");
        answer.path("priorityAreas[0].crosswalk[0].concept.name")
                .entity(String.class)
                .isEqualTo("Light sensors");
        answer.path("priorityAreas[0].crosswalk[0].share").valueIsNull();
    }

    @Test
    void aSchemeOfOtherConceptsHasNoAreasAndAnUnknownOneIsRefused() {
        ask("scheme:skills").path("priorityAreas").entityList(Object.class).hasSize(0);
        ask("scheme:none").errors().satisfy(errors -> assertThat(errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", "scheme")
                .containsEntry("value", "scheme:none"));
    }

    private Response ask(String scheme) {
        return Question.of(tester, "priority-areas").ask(Map.of("scheme", scheme));
    }
}
