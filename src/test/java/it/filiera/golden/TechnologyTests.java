package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class TechnologyTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void aTechnologyKnowsItsPlaceInTheTaxonomy() {
        Response answer = ask("tech:1.1");
        answer.path("technology.broader[*].name").entityList(String.class).containsExactly("Sensing");
        answer.path("technology.scheme.title").entity(String.class).isEqualTo("Skills");
        answer.path("technology.synonyms").entityList(String.class).containsExactly("photodiodes");
        ask("tech:1")
                .path("technology.narrower[*].name")
                .entityList(String.class)
                .containsExactly("Light sensors", "Sound sensors");
    }

    @Test
    void correspondencesAreSeenFromEitherSide() {
        Response answer = ask("tech:1.1");
        answer.path("technology.crosswalk[0].match").entity(String.class).isEqualTo("BROAD");
        answer.path("technology.crosswalk[0].share").entity(Double.class).isEqualTo(.5);
        answer.path("technology.crosswalk[0].concept.name").entity(String.class).isEqualTo("Health");
    }

    @Test
    void suppliersOfNarrowerOnesCountDeclaredFirst() {
        Response answer = ask("tech:1");
        answer.path("technology.supplierCount").entity(Integer.class).isEqualTo(2);
        answer.path("technology.suppliers.totalCount").entity(Integer.class).isEqualTo(2);
        answer.path("technology.suppliers.edges[*].node.name")
                .entityList(String.class)
                .containsExactly("Alba SRL", "Brera");
        answer.path("technology.suppliers.edges[*].origin")
                .entityList(String.class)
                .containsExactly("DECLARED", "INFERRED");
    }

    @Test
    void confidenceIsTheStrongestWithinAFamilyAndIndependentBetweenFamilies() {
        ask("tech:1.2")
                .path("technology.suppliers.edges[0].confidence")
                .entity(Double.class)
                .satisfies(confidence -> assertThat(confidence).isEqualTo(1 - .2 * .6, within(1e-9)));
        ask("tech:1")
                .path("technology.suppliers.edges[0].confidence")
                .entity(Double.class)
                .satisfies(confidence -> assertThat(confidence).isEqualTo(1 - .1 * .2 * .6, within(1e-9)));
    }

    @Test
    void suppliersArePaged() {
        Response first = Question.of(tester, "technology").ask(Map.of("id", "tech:1", "suppliers", 1));
        first.path("technology.suppliers.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        String cursor = first.path("technology.suppliers.pageInfo.endCursor")
                .entity(String.class)
                .get();
        Question.of(tester, "technology")
                .ask(Map.of("id", "tech:1", "suppliers", 1, "suppliersAfter", cursor))
                .path("technology.suppliers.edges[*].node.name")
                .entityList(String.class)
                .containsExactly("Brera");
        Question.of(tester, "technology")
                .ask(Map.of("id", "tech:1.1", "suppliersAfter", cursor))
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("argument", "after"));
    }

    @Test
    void labelsComeInTheLanguageAskedForElseInTheOther() {
        tester.document("{ technology(id: \"tech:1.1\") { name(language: IT) synonyms(language: IT) } }")
                .execute()
                .path("technology.name")
                .entity(String.class)
                .isEqualTo("Sensori di luce")
                .path("technology.synonyms")
                .entityList(String.class)
                .containsExactly("fotodiodi");
        tester.document("{ technology(id: \"tech:2\") { name(language: IT) } }")
                .execute()
                .path("technology.name")
                .entity(String.class)
                .isEqualTo("Weaving");
    }

    @Test
    void anUnknownTechnologyIsNull() {
        ask("tech:none").path("technology").valueIsNull();
        ask("area:h").path("technology").valueIsNull();
    }

    private Response ask(String id) {
        return Question.of(tester, "technology").ask(Map.of("id", id));
    }
}
