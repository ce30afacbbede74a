package it.filiera.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.kernel.BadRequest;
import it.filiera.testing.EmbeddedGraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(
            "CREATE (:Entity:Organisation {id: 'org:a', name: 'Alpha NOT Beta', names: ['Alpha NOT Beta']})");

    @Test
    void everyWordMayBeABeginningAndNumbersAreWhole() {
        assertThat(TextQuery.of("text", "Lab 633098").allWords()).isEqualTo("+(lab lab*) +(633098)");
    }

    @Test
    void aPartWithPunctuationIsAlsoLookedForAsTheIndexWouldCutIt() {
        assertThat(TextQuery.of("text", "EU.2.1").allWords()).isEqualTo("+(\"eu.2.1\" (+(eu eu*) +(2) +(1)))");
    }

    @Test
    void anItalianVatNumberIsAlsoLookedForWithItsCountry() {
        assertThat(TextQuery.of("text", "04376620151").allWords()).isEqualTo("+(04376620151 it04376620151)");
    }

    @Test
    void longerWordsForgiveMore() {
        assertThat(TextQuery.of("text", "iot milano politecnico").allWordsForgiving())
                .isEqualTo("+(iot iot*) +(milano milano* milano~1) +(politecnico politecnico* politecnico~2)");
    }

    /** The engine itself is asked: a text that it took for its query language would be refused, or would not find the name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alpha \"", "alpha *", "alpha AND OR NOT", "alpha (", "alpha )", "alpha \\", "alpha field:x",
                        "alpha [a TO z]",
                "alpha && beta || !x", "alpha~9 beta^4", "+alpha -beta", "alpha/beta/", "\"alpha", "alpha\\\" OR *:*",
                        "alpha {", "?alpha",
                "alpha ' OR 1=1", "alpha\u0000\u0007", "alpha 🙂", "<alpha>", "AND", "alpha\"beta\\\"gamma"
            })
    void everyCharacterIsLiteral(String text) {
        TextQuery query = TextQuery.of("text", text);
        for (String lucene : List.of(query.allWords(), query.allWordsForgiving(), query.someWords())) {
            var found = GRAPH.rows(
                    "CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node RETURN count(node) AS found",
                    java.util.Map.of("words", lucene));
            assertThat(found).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void nothingToLookForIsRefused(String text) {
        assertThatThrownBy(() -> TextQuery.of("filter.text", text))
                .isInstanceOf(BadRequest.class)
                .hasMessageStartingWith("filter.text:")
                .hasMessageContaining("give 1 to 200 characters");
    }

    @Test
    void tooMuchIsRefused() {
        TextQuery.of("text", "x".repeat(200));
        assertThatThrownBy(() -> TextQuery.of("text", "x".repeat(201))).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> TextQuery.of("text", "x".repeat(10_240)))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("... (10240)");
    }
}
