package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.security.Role;
import it.filiera.security.TestPeople;
import it.filiera.security.accounts.TestAccounts;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Olga, an officer, saves chains beside the one of {@link TinyCatalogue}. */
@LiteralGraphTest
class SaveValueChainTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeEach
    void people() {
        TestPeople.as(TestAccounts.add(GRAPH, "olga", Role.OFFICER));
    }

    @AfterEach
    void nobody() {
        TestPeople.nobody();
    }

    @Test
    void aNewChainIsThereWithStagesFeedsAndRequirements() {
        Response saved = save(chain());
        saved.path("saveValueChain.version").entity(Integer.class).isEqualTo(1);
        Response answer = Question.of(tester, "value-chain").ask(Map.of("id", "chain:citta-di-luce"));
        answer.path("valueChain.stages[*].name").entityList(String.class).containsExactly("Lamps", "Streets");
        answer.path("valueChain.stages[0].feeds[*].name")
                .entityList(String.class)
                .containsExactly("Streets");
        answer.path("valueChain.stages[0].requires[0].technology.name")
                .entity(String.class)
                .isEqualTo("Light sensors");
        answer.path("valueChain.stages[0].requires[0].minTrl")
                .entity(Integer.class)
                .isEqualTo(6);
        answer.path("valueChain.provenance.source.id").entity(String.class).isEqualTo("source:corrections");
        saved.path("saveValueChain.valueChain.areas[*].name")
                .entityList(String.class)
                .containsExactly("Health");
    }

    @Test
    void aNewVersionReplacesTheChainAndKeepsItsStages() {
        save(chain());
        Map<String, Object> edited = chain();
        edited.put("id", "chain:citta-di-luce");
        edited.put("version", 1);
        edited.put("areas", List.of());
        Map<String, Object> kept = new HashMap<>(stage("Lampade", List.of(2), "tech:1.2"));
        kept.put("id", "stage:citta-di-luce-lamps");
        edited.put("stages", List.of(kept, stage("Squares", List.of(), "tech:2")));
        Response saved = save(edited);
        saved.path("saveValueChain.version").entity(Integer.class).isEqualTo(2);
        saved.path("saveValueChain.valueChain.version").entity(Integer.class).isEqualTo(2);
        saved.path("saveValueChain.valueChain.stages[*].id")
                .entityList(String.class)
                .containsExactly("stage:citta-di-luce-lamps", "stage:citta-di-luce-squares");
        saved.path("saveValueChain.valueChain.stages[0].requires[*].technology.name")
                .entityList(String.class)
                .containsExactly("Sound sensors");
        saved.path("saveValueChain.valueChain.areas").entityList(Object.class).hasSize(0);
        assertThat(GRAPH.rows("MATCH (s:Stage {id: 'stage:citta-di-luce-streets'}) RETURN s"))
                .isEmpty();
        assertThat(GRAPH.rows(
                        "MATCH (a:AuditEntry {action: 'SAVE_VALUE_CHAIN'}) RETURN a.before AS before ORDER BY a.id"))
                .hasSize(2);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        save(chain());
        Map<String, Object> stale = chain();
        stale.put("id", "chain:citta-di-luce");
        stale.put("version", 7);
        refused(stale, "input.version");
        refused(chain(), "input.label");
    }

    @Test
    void aChainThatMakesNoSenseIsRefused() {
        refused(with("stages", List.of()), "input.stages");
        refused(
                with("stages", List.of(stage("A", List.of(2), "tech:2"), stage("B", List.of(1), "tech:2"))),
                "input.stages.feeds");
        refused(with("stages", List.of(stage("A", List.of(3), "tech:2"))), "input.stages.feeds");
        refused(with("stages", List.of(stage("A", List.of(), "tech:none"))), "input.stages.requires.technology");
        refused(with("stages", List.of(Map.of("labelEn", "A", "requires", List.of()))), "input.stages.requires");
        refused(with("areas", List.of("tech:2")), "input.areas");
        refused(with("id", "chain:none"), "input.id");
        assertThat(GRAPH.rows("MATCH (c:ValueChain) RETURN c")).hasSize(1);
    }

    @Test
    void aVisitorSavesNothing() {
        TestPeople.nobody();
        save(chain()).errors().satisfy(errors -> assertThat(errors.get(0).getExtensions())
                .containsEntry("code", "UNAUTHENTICATED"));
    }

    private static Map<String, Object> chain() {
        return new HashMap<>(Map.of(
                "labelIt", "Citt\u00e0 di luce",
                "areas", List.of("area:h"),
                "stages", List.of(stage("Lamps", List.of(2), "tech:1.1"), stage("Streets", List.of(), "tech:2"))));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> chain = chain();
        chain.put(field, value);
        return chain;
    }

    private static Map<String, Object> stage(String label, List<Integer> feeds, String technology) {
        return Map.of(
                "labelEn", label,
                "feeds", feeds,
                "requires", List.of(Map.of("technology", technology, "minTrl", 6)));
    }

    private void refused(Map<String, Object> chain, String argument) {
        save(chain).errors().satisfy(errors -> assertThat(errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", argument));
    }

    private Response save(Map<String, Object> chain) {
        return Question.of(tester, "save-value-chain").ask(Map.of("input", chain));
    }
}
