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
class ValueChainTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void stagesComeInOrderWithWhatTheyFeedAndRequire() {
        Response answer = ask("chain:yarn");
        answer.path("valueChain.stages[*].name").entityList(String.class).containsExactly("Spinning", "Weaving mill");
        answer.path("valueChain.stages[0].feeds[*].name")
                .entityList(String.class)
                .containsExactly("Weaving mill");
        answer.path("valueChain.stages[0].requires").entityList(Object.class).hasSize(0);
        answer.path("valueChain.stages[1].requires[0].technology.name")
                .entity(String.class)
                .isEqualTo("Weaving");
        answer.path("valueChain.stages[1].requires[0].minTrl")
                .entity(Integer.class)
                .isEqualTo(6);
        answer.path("valueChain.stages[1].requires[0].status")
                .entity(String.class)
                .isEqualTo("EDITORIAL");
    }

    @Test
    void chainAndRequirementSayWhoSaysSo() {
        Response answer = ask("chain:yarn");
        answer.path("valueChain.status").entity(String.class).isEqualTo("QUOTED");
        answer.path("valueChain.provenance.source.title").entity(String.class).isEqualTo("A source");
        answer.path("valueChain.provenance.record").entity(String.class).isEqualTo("row 1");
        answer.path("valueChain.stages[1].requires[0].provenance.record")
                .entity(String.class)
                .isEqualTo("row 2");
    }

    @Test
    void aStageKnowsItsChainAndBothTheirNames() {
        tester.document("{ valueChain(id: \"chain:yarn\") { name(language: IT) stages { chain { id } } } }")
                .execute()
                .path("valueChain.name")
                .entity(String.class)
                .isEqualTo("Dal filo al panno")
                .path("valueChain.stages[*].chain.id")
                .entityList(String.class)
                .containsExactly("chain:yarn", "chain:yarn");
    }

    @Test
    void itsDescriptionIsThereInBothLanguages() {
        Response answer = ask("chain:yarn");
        answer.path("valueChain.descriptionEn").entity(String.class).isEqualTo("A chain");
        answer.path("valueChain.descriptionIt").entity(String.class).isEqualTo("Una filiera");
    }

    @Test
    void anUnknownChainIsNull() {
        ask("chain:none").path("valueChain").valueIsNull();
        ask("stage:mill").path("valueChain").valueIsNull();
    }

    private Response ask(String id) {
        return Question.of(tester, "value-chain").ask(Map.of("id", id));
    }
}
