package it.filiera.golden;

import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class SchemesTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void theyComeByKindWithVersionRegionSizeAndSource() {
        Response answer = Question.of(tester, "schemes").ask(Map.of());
        answer.path("schemes[*].title").entityList(String.class).containsExactly("Skills", "S3 of Lombardy");
        answer.path("schemes[*].kind").entityList(String.class).containsExactly("TECHNOLOGY", "PRIORITY_AREA");
        answer.path("schemes[*].conceptCount").entityList(Integer.class).containsExactly(4, 3);
        answer.path("schemes[0].version").entity(String.class).isEqualTo("2.0");
        answer.path("schemes[0].region").valueIsNull();
        answer.path("schemes[1].region.name").entity(String.class).isEqualTo("Lombardy");
        answer.path("schemes[1].validTo").valueIsNull();
        answer.path("schemes[1].source.title").entity(String.class).isEqualTo("A source");
    }

    @Test
    void titlesComeInTheLanguageAskedForElseInTheOther() {
        tester.document("{ schemes { title(language: IT) } }")
                .execute()
                .path("schemes[*].title")
                .entityList(String.class)
                .containsExactly("Competenze", "S3 of Lombardy");
    }
}
