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
class RegionTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void aRegionKnowsWhereItBelongsAndWhatBelongsToIt() {
        Response answer = ask("ITC4");
        answer.path("region.name").entity(String.class).isEqualTo("Lombardy");
        answer.path("region.parent.code").entity(String.class).isEqualTo("ITC");
        answer.path("region.children[*].code").entityList(String.class).containsExactly("ITC4C", "ITC4D");
        answer.path("region.children[*].organisationCount")
                .entityList(Integer.class)
                .containsExactly(1, 1);
    }

    @Test
    void organisationsOfRegionsWithinItCount() {
        ask("ITC4").path("region.organisationCount").entity(Integer.class).isEqualTo(3);
        ask("IT").path("region.organisationCount").entity(Integer.class).isEqualTo(4);
        ask("FR").path("region.organisationCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void aCountryHasNoParent() {
        ask("IT").path("region.parent").valueIsNull();
    }

    @Test
    void namesComeInTheLanguageAskedForElseInTheOther() {
        tester.document("{ region(code: \"ITC4\") { name(language: IT) parent { name(language: EN) } } }")
                .execute()
                .path("region.name")
                .entity(String.class)
                .isEqualTo("Lombardia")
                .path("region.parent.name")
                .entity(String.class)
                .isEqualTo("Nord-Ovest");
    }

    @Test
    void anUnknownCodeIsNull() {
        ask("XX").path("region").valueIsNull();
    }

    private Response ask(String code) {
        return Question.of(tester, "region").ask(Map.of("code", code));
    }
}
