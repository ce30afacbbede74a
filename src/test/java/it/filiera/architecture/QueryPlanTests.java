package it.filiera.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** No question reads the whole graph: its plan on the sample has no full scan and no Cartesian product its header does not allow. */
@SampleGraphTest
class QueryPlanTests {

    private static final Set<String> EXPENSIVE = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "CartesianProduct",
            "UndirectedAllRelationshipsScan",
            "DirectedAllRelationshipsScan",
            "UndirectedRelationshipTypeScan",
            "DirectedRelationshipTypeScan");

    @Autowired
    private Driver driver;

    static Stream<CypherHeader> questions() {
        return CypherHeader.questions();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void startsFromAnIndex(CypherHeader question) {
        List<String> expensive;
        try (Session session = driver.session()) {
            Plan plan = session.run("EXPLAIN " + question.statement()).consume().plan();
            expensive = operators(plan).filter(EXPENSIVE::contains).distinct().toList();
        }
        String allowed = question.text("allows").orElse("");
        assertThat(expensive)
                .as("%s; allowed: \"%s\"", question.file(), allowed)
                .allSatisfy(operator -> assertThat(allowed).contains(operator));
    }

    private static Stream<String> operators(Plan plan) {
        String operator = plan.operatorType().replaceFirst("@.*", "");
        return Stream.concat(Stream.of(operator), plan.children().stream().flatMap(child -> operators((Plan) child)));
    }
}
