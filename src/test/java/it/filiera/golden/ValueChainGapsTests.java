package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** The chain of {@link TinyChain}. */
@LiteralGraphTest
class ValueChainGapsTests {

    private static final String STAGES = "valueChainGaps.stages";

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyChain.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheGraph() {
        snapshots.refresh();
    }

    @Test
    void everyStageGetsItsWorstFinding() {
        Response answer = ask("R");
        answer.path(STAGES + "[*].verdict")
                .entityList(String.class)
                .containsExactly("BROKEN_LINK", "MISSING", "SINGLE_SUPPLIER", "NOT_DEFINED");
        answer.path(STAGES + "[0].findings").entityList(String.class).containsExactly("BROKEN_LINK", "LOW_MATURITY");
        answer.path(STAGES + "[1].findings")
                .entityList(String.class)
                .containsExactly("MISSING", "OUTSIDE_DEPENDENCY", "UNKNOWN", "MISSING_ACTOR");
        answer.path(STAGES + "[2].findings")
                .entityList(String.class)
                .containsExactly("SINGLE_SUPPLIER", "BROKEN_LINK", "MISSING_ACTOR");
        answer.path(STAGES + "[2].missingActors").entityList(String.class).containsExactly("RESEARCH");
    }

    @Test
    void everyTechnologyStandsAsItsSuppliersDo() {
        Response answer = ask("R");
        answer.path(STAGES + "[0].technologies[*].verdict")
                .entityList(String.class)
                .containsExactly("LOW_MATURITY", "COVERED");
        answer.path(STAGES + "[0].technologies[0].bestTrl")
                .entity(Integer.class)
                .isEqualTo(5);
        answer.path(STAGES + "[0].technologies[1].suppliers[*].organisation.name")
                .entityList(String.class)
                .containsExactly("A", "B");
        answer.path(STAGES + "[0].technologies[1].suppliers[1].projects[*].name")
                .entityList(String.class)
                .containsExactly("P");
        answer.path(STAGES + "[0].technologies[1].effectiveSuppliers")
                .entity(Double.class)
                .isEqualTo(2.0);
        answer.path(STAGES + "[1].technologies[*].technology.name")
                .entityList(String.class)
                .containsExactly("rails", "ships", "trucks");
        answer.path(STAGES + "[1].technologies[*].verdict")
                .entityList(String.class)
                .containsExactly("MISSING", "UNKNOWN", "OUTSIDE_DEPENDENCY");
        answer.path(STAGES + "[1].technologies[1].effectiveSuppliers").valueIsNull();
    }

    @Test
    void severityIsTheShareOfTheWaysThatGoThroughTimesWhatIsNotCovered() {
        Response answer = ask("R");
        // Three ways: make-move-sell, make-sell, and learn alone.
        shares(answer, "pathShare", 2.0 / 3, 1.0 / 3, 2.0 / 3);
        shares(answer, "coverage", 0.75, 0.0, 0.5);
        shares(answer, "severity", 2.0 / 3 / 4, 1.0 / 3, 1.0 / 3);
        answer.path(STAGES + "[3].coverage").valueIsNull();
        answer.path(STAGES + "[3].severity").valueIsNull();
        answer.path("valueChainGaps.severity").entity(Double.class).satisfies(sum -> assertThat(sum)
                .isCloseTo(2.0 / 3 / 4 + 2.0 / 3, within(1e-9)));
        answer.path("valueChainGaps.evidenceShare").entity(Double.class).isEqualTo(1.0);
    }

    @Test
    void linksAreWhatSuppliersDidTogetherInFiveYears() {
        Response answer = ask("R");
        answer.path("valueChainGaps.asOf").entity(Integer.class).isEqualTo(2018);
        answer.path("valueChainGaps.links[1].connected").entity(Boolean.class).isEqualTo(false);
        answer.path("valueChainGaps.links[0].connected").valueIsNull();
        GRAPH.run(
                "MATCH (e {id: 'org:e'}), (p {id: 'project:p'}) CREATE (e)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(p)");
        snapshots.refresh();
        Response tied = ask("R");
        tied.path("valueChainGaps.links[1].connected").entity(Boolean.class).isEqualTo(true);
        tied.path("valueChainGaps.links[1].projects[*].name")
                .entityList(String.class)
                .containsExactly("P");
    }

    @Test
    void aGapIsClosedByWhoIsNearByWhoIsKnownAndBySomebodyNew() {
        Response answer = ask("R");
        answer.path(STAGES + "[1].closings[?(@.technology.name == 'trucks' && @.kind == 'PARTNER')].organisation.name")
                .entityList(String.class)
                .containsExactly("X");
        answer.path(STAGES + "[1].closings[?(@.technology.name == 'trucks' && @.kind == 'PARTNER')].via.name")
                .entityList(String.class)
                .containsExactly("A");
        answer.path(STAGES + "[1].closings[?(@.technology.name == 'rails' && @.kind == 'PARTNER')].via")
                .entityList(Object.class)
                .satisfies(via -> assertThat(via).containsOnlyNulls());
        answer.path(STAGES + "[1].closings[?(@.technology.name == 'ships')].kind")
                .entityList(String.class)
                .containsExactly("LOCAL_UPGRADE");
        answer.path(STAGES + "[1].closings[?(@.technology.name == 'ships')].organisation.name")
                .entityList(String.class)
                .containsExactly("D");
        answer.path(STAGES + "[3].closings").entityList(Object.class).hasSize(0);
    }

    @Test
    void whoSpeaksForOthersMayBeASupplierAtMost() {
        GRAPH.run(
                "MATCH (r {id: 'region:R'}), (t {id: 'tech:shops'}) CREATE (:Entity:Organisation {id: 'org:k', name: 'K', type: 'CLUSTER_ORGANISATION'})-[:LOCATED_IN]->(r) WITH t MATCH (k {id: 'org:k'}) CREATE (k)-[:OFFERS {source: 'source:s', origin: 'DECLARED'}]->(t)");
        snapshots.refresh();
        Response answer = ask("R");
        answer.path(STAGES + "[2].technologies[0].suppliers[*].organisation.name")
                .entityList(String.class)
                .containsExactly("E");
        answer.path(STAGES + "[2].technologies[0].suggested[*].organisation.name")
                .entityList(String.class)
                .containsExactly("K");
    }

    @Test
    void theDepartureThatHurtsMostComesFirst() {
        Map<String, Object> variables = new HashMap<>(Map.of("valueChain", "chain:c", "region", "R"));
        variables.put("withDepartures", true);
        Response answer = Question.of(tester, "value-chain-gaps").ask(variables);
        // Without e nobody has shops (0.5 of two thirds more is missing); without a two technologies hang on one.
        answer.path("valueChainGaps.departures[*].organisation.name")
                .entityList(String.class)
                .containsExactly("E", "A", "B", "C");
        answer.path("valueChainGaps.departures[0].severity")
                .entity(Double.class)
                .satisfies(rise -> assertThat(rise).isCloseTo(1.0 / 3, within(1e-9)));
        answer.path("valueChainGaps.departures[1].severity")
                .entity(Double.class)
                .satisfies(rise -> assertThat(rise).isCloseTo(1.0 / 6, within(1e-9)));
    }

    @Test
    void theOnlySupplierIsTheFirstToAskWhenItHasMovedAway() {
        Map<String, Object> moved = Map.of("join", List.of(Map.of("organisation", "org:e", "region", "S")));
        Response answer = Question.of(tester, "what-if")
                .ask(Map.of("changes", moved, "region", "R", "valueChain", "chain:c", "withCoverage", false));
        String sell = "whatIf.valueChainGaps.after.stages[2].";
        answer.path(sell + "verdict").entity(String.class).isEqualTo("MISSING");
        answer.path(sell + "closings[0].kind").entity(String.class).isEqualTo("PARTNER");
        answer.path(sell + "closings[0].organisation.name").entity(String.class).isEqualTo("E");
    }

    @Test
    void whereEverybodyCountsNobodyIsOutside() {
        Response answer = ask(null);
        answer.path("valueChainGaps.region").valueIsNull();
        answer.path(STAGES + "[1].technologies[*].verdict")
                .entityList(String.class)
                .containsExactly("SINGLE_SUPPLIER", "UNKNOWN", "SINGLE_SUPPLIER");
    }

    @Test
    void aCircleAnEmptyChainAndAnEmptyRegionAreSaidToBeThat() {
        problem(ask("U"), "NO_ORGANISATION");
        GRAPH.run(
                "MATCH (a {id: 'stage:sell'}), (b {id: 'stage:make'}) CREATE (a)-[:FEEDS {source: 'source:s', origin: 'DECLARED'}]->(b)");
        problem(ask("R"), "CIRCLE");
        GRAPH.run("MATCH (s:Stage) DETACH DELETE s");
        problem(ask("R"), "NO_STAGES");
    }

    @Test
    void anUnknownChainRegionOrYearIsRefusedByArgument() {
        refused(Map.of("valueChain", "chain:none", "region", "R"), "valueChain");
        refused(Map.of("valueChain", "chain:c", "region", "Z"), "region");
        refused(Map.of("valueChain", "chain:c", "region", "R", "asOf", 18), "asOf");
    }

    private static void problem(Response answer, String problem) {
        answer.path("valueChainGaps.problem").entity(String.class).isEqualTo(problem);
        answer.path(STAGES).entityList(Object.class).hasSize(0);
        answer.path("valueChainGaps.severity").valueIsNull();
    }

    private static void shares(Response answer, String field, double... expected) {
        for (int stage = 0; stage < expected.length; stage++) {
            double wanted = expected[stage];
            answer.path(STAGES + "[" + stage + "]." + field)
                    .entity(Double.class)
                    .satisfies(found -> assertThat(found).isCloseTo(wanted, within(1e-9)));
        }
    }

    private void refused(Map<String, Object> variables, String argument) {
        Question.of(tester, "value-chain-gaps").ask(variables).errors().satisfy(errors -> assertThat(
                        errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", argument));
    }

    private Response ask(@Nullable String region) {
        Map<String, Object> variables = new HashMap<>(Map.of("valueChain", "chain:c"));
        if (region != null) {
            variables.put("region", region);
        }
        return Question.of(tester, "value-chain-gaps").ask(variables);
    }
}
