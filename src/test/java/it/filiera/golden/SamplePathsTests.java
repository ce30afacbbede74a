package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** How organisations of the sample are connected: facts of CORDIS and of the seed documents, looked up by hand. */
@SampleGraphTest
class SamplePathsTests {

    private static final String POLITECNICO = "org:pic-999879881";
    private static final String WEMAKE = "org:pic-933889423";
    private static final String D_ORBIT = "org:pic-952900162";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Driver driver;

    @Test
    void thePolitecnicoReachesAnSmeThroughTheCityOfMilan() {
        Response answer = paths(POLITECNICO, WEMAKE, 1);
        answer.path("collaborationPaths.paths[0].hops[*].to.name")
                .entityList(String.class)
                .containsExactly("COMUNE DI MILANO", "WEMAKE S.R.L.");
        evidence(answer, 0, "SHAR-LLM", Map.of("from", 2016, "to", 2020), List.of("PARTICIPANT", "PARTICIPANT"), 35);
        evidence(answer, 1, "OPENCARE", Map.of("from", 2016, "to", 2017), List.of("PARTICIPANT", "PARTICIPANT"), 6);
    }

    @Test
    void thePolitecnicoReachesAnotherSmeInThreeWaysOfTwoHops() {
        Response answer = paths(POLITECNICO, D_ORBIT, 3);
        answer.path("collaborationPaths.paths[*].length")
                .entityList(Integer.class)
                .containsExactly(2, 2, 2);
        answer.path("collaborationPaths.paths[*].hops[0].to.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names)
                        .containsExactlyInAnyOrder(
                                "UNIVERSITY OF STRATHCLYDE", "PHS SPACE LIMITED", "AALBORG UNIVERSITET"));
        answer.path("collaborationPaths.paths[*].hops[1].evidence[0].project.name")
                .entityList(String.class)
                .containsExactly("TeSeR", "TeSeR", "TeSeR");
    }

    @Test
    void twoSmesAreLinkedByTheProjectTheyShare() {
        Response answer = paths("org:pic-927522537", "org:pic-927736131", 1);
        evidence(answer, 0, "SMAV", Map.of("from", 2015, "to", 2016), List.of("PARTICIPANT", "COORDINATOR"), 3);
        answer.path("collaborationPaths.paths[0].explanation")
                .entity(String.class)
                .isEqualTo("DOLPHIN FLUIDICS SRL and FLUID-O-TECH SRL are linked directly: "
                        + "DOLPHIN FLUIDICS SRL took part in SMAV (2015–2016), coordinated by FLUID-O-TECH SRL.");
    }

    @ParameterizedTest
    @CsvSource({
        WEMAKE + ", " + D_ORBIT,
        POLITECNICO + ", org:pic-999984059",
        "org:distretto-green-high-tech, " + WEMAKE,
        "org:3-caravelle, org:pic-888888811"
    })
    void everyHopIsInTheData(String from, String to) {
        Response answer = paths(from, to, 5);
        List<Map<String, Object>> hops = Question.rows(answer, "collaborationPaths.paths[*].hops[*]");
        List<Map<String, Object>> evidence = Question.rows(answer, "collaborationPaths.paths[*].hops[*].evidence[0]");
        assertThat(hops).isNotEmpty().hasSameSizeAs(evidence);
        for (int i = 0; i < hops.size(); i++) {
            assertThat(links(hops.get(i), evidence.get(i)))
                    .as("hop %s", hops.get(i))
                    .isNotZero();
        }
    }

    @Test
    void thePartnersOfThePolitecnicoAreWalkedWithoutRepetition() {
        List<String> seen = new ArrayList<>();
        Map<String, Object> page =
                new HashMap<>(Map.of("id", POLITECNICO, "first", 100, "links", List.of("WORKED_WITH")));
        boolean more = true;
        while (more) {
            Response answer = Question.of(tester, "neighbourhood").ask(page);
            seen.addAll(answer.path("neighbourhood.nodes[1:].id")
                    .entityList(String.class)
                    .get());
            more = answer.path("neighbourhood.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            page.put(
                    "after",
                    answer.path("neighbourhood.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
        }
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        assertThat(seen).hasSize(count("""
                        MATCH (:Entity {id: $id})-[:PARTICIPATES_IN]->()<-[:PARTICIPATES_IN]-(o)
                        RETURN count(DISTINCT o) AS n
                        """, Map.of("id", POLITECNICO)));
    }

    /** How many pairs of stored links say that both ends of a hop share the project or cluster it names. */
    private int links(Map<String, Object> hop, Map<String, Object> evidence) {
        Map<String, Object> parameters = Map.of(
                "u", id(hop.get("from")),
                "v", id(hop.get("to")),
                "joint", evidence.get("project") == null ? id(evidence.get("cluster")) : id(evidence.get("project")));
        return count("""
                MATCH (u:Entity {id: $u}), (v:Entity {id: $v}), (joint:Entity {id: $joint})
                WHERE (u = joint OR EXISTS { (u)-[:PARTICIPATES_IN|MEMBER_OF]->(joint) })
                  AND (v = joint OR EXISTS { (v)-[:PARTICIPATES_IN|MEMBER_OF]->(joint) })
                RETURN count(*) AS n
                """, parameters);
    }

    private int count(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records()
                .get(0)
                .get("n")
                .asInt();
    }

    private static String id(@Nullable Object thing) {
        assertThat(thing).isInstanceOf(Map.class);
        return thing instanceof Map<?, ?> fields ? String.valueOf(fields.get("id")) : "";
    }

    private static void evidence(
            Response answer, int hop, String project, Map<String, Integer> years, List<String> roles, int partners) {
        String path = "collaborationPaths.paths[0].hops[" + hop + "].evidence[0].";
        answer.path(path + "project.name").entity(String.class).isEqualTo(project);
        assertThat(Question.fields(answer, path + "years")).isEqualTo(years);
        answer.path(path + "roles").entityList(String.class).isEqualTo(roles);
        answer.path(path + "partners").entity(Integer.class).isEqualTo(partners);
    }

    private Response paths(String from, String to, int first) {
        return Question.of(tester, "collaboration-paths").ask(Map.of("from", from, "to", to, "first", first));
    }
}
