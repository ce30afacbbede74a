package it.filiera.golden;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Alba (Milan) coordinates SPARK with 500,000 and takes part in EMBER; Brera (Monza) takes part in SPARK, its money unknown. */
@LiteralGraphTest
class CoverageOfPartsTests {

    private static final String PARTS = "coverageOfParts[*].";

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheGraph() {
        snapshots.refresh();
    }

    @Test
    void eachProvinceIsCountedOnItsOwn() {
        Response answer = ask(Map.of("region", "ITC4", "scheme", "scheme:s3"));
        answer.path(PARTS + "region.code").entityList(String.class).containsExactly("ITC4C", "ITC4D");
        answer.path(PARTS + "total.projects").entityList(Integer.class).containsExactly(2, 1);
        answer.path(PARTS + "total.coordinated").entityList(Integer.class).containsExactly(1, 0);
    }

    @Test
    void unknownMoneyAndNoProjectAreToldApart() {
        Response answer = ask(Map.of("region", "ITC4", "scheme", "scheme:s3", "from", 2015, "to", 2015));
        answer.path("coverageOfParts[1].total.funding").valueIsNull();
        answer.path("coverageOfParts[1].total.unknownContributions")
                .entity(Integer.class)
                .isEqualTo(1);
        ask(Map.of("region", "ITC4", "scheme", "scheme:s3", "from", 2016, "to", 2016))
                .path("coverageOfParts[1].silence")
                .entity(String.class)
                .isEqualTo("NO_PROJECT_IN_PERIOD");
    }

    @Test
    void aRegionWithoutPartsHasNone() {
        ask(Map.of("region", "ITC4C", "scheme", "scheme:s3"))
                .path("coverageOfParts")
                .entityList(Object.class)
                .hasSize(0);
    }

    private Response ask(Map<String, Object> variables) {
        return Question.of(tester, "coverage-of-parts").ask(variables);
    }
}
