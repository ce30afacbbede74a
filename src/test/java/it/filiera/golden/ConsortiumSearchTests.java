package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import reactor.core.publisher.Flux;

/** The graph is that of {@link TinyConsortium}. */
@LiteralGraphTest
class ConsortiumSearchTests {

    /** What is looked at here of an answer. */
    private record Told(String status, Long worth, Long bound, List<Map<String, Object>> members) {}

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
    void betterTeamsAreToldUntilOneIsProvenBest() {
        List<Told> told = search(Map.of(
                "coordinator",
                "org:alba",
                "technologies",
                List.of("tech:light", "tech:weaving"),
                "rules",
                Map.of("callRuleSet", "horizon-europe")));
        assertThat(told).isNotEmpty();
        Told last = told.get(told.size() - 1);
        assertThat(last.status()).isEqualTo("OPTIMAL");
        assertThat(last.bound()).isEqualTo(last.worth());
        assertThat(last.members()).hasSize(3);
        assertThat(told).extracting(Told::worth).isSorted();
        assertThat(told.subList(0, told.size() - 1))
                .allSatisfy(sooner -> assertThat(sooner.status()).isEqualTo("FEASIBLE"))
                .allSatisfy(sooner -> assertThat(sooner.bound()).isGreaterThanOrEqualTo(last.worth()));
    }

    @Test
    void aSearchForNothingIsRefusedAtOnce() {
        assertThatThrownBy(() -> search(Map.of()))
                .hasMessageContaining("at least one of technologies, roles and topic");
    }

    private List<Told> search(Map<String, Object> input) {
        Flux<Told> told = Question.of(tester, "consortium-search")
                .follow(Map.of("input", input))
                .toFlux("consortiumSearch", Told.class);
        return Objects.requireNonNull(told.collectList().block(Duration.ofMinutes(1)));
    }
}
