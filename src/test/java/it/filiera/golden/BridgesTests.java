package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * <pre>
 *   Alba --- Brera                  Elba
 *      \     /                     /    \          Gela -(Club)- Ivrea        Luni
 *       Ceres ------(two)------ Dora --- Fano
 * </pre>
 * The triangles are projects of three, until 2024; "two" ended in 2020. Alba, Brera and Ceres are in Milan.
 */
@LiteralGraphTest
class BridgesTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Source {id: 's', title: 'A source', rank: 50}),
                   (:Entity:Region {id: 'region:ITC4C', code: 'ITC4C', name: 'Milano', level: 3})
            WITH 1 AS one
            UNWIND ['Alba', 'Brera', 'Ceres', 'Dora', 'Elba', 'Fano', 'Gela', 'Ivrea', 'Luni'] AS name
            CREATE (:Entity:Organisation {id: 'org:' + toLower(name), name: name, type: 'SME'})
            WITH DISTINCT 1 AS one
            UNWIND [['one', 2024, 'alba', 'brera', 'ceres'], ['two', 2020, 'ceres', 'dora'],
                    ['three', 2024, 'dora', 'elba', 'fano']] AS p
            CREATE (project:Entity:Project {id: 'project:' + p[0], name: p[0], acronym: p[0], startYear: 2018, endYear: p[1],
                    end: toString(p[1])})
            WITH project, p
            UNWIND p[2..] AS name
            MATCH (o:Entity {id: 'org:' + name})
            CREATE (o)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 's', origin: 'DECLARED'}]->(project)
            WITH DISTINCT 1 AS one
            MATCH (milan:Region), (o:Organisation) WHERE o.name IN ['Alba', 'Brera', 'Ceres']
            CREATE (o)-[:LOCATED_IN {source: 's', origin: 'DECLARED'}]->(milan)
            WITH DISTINCT 1 AS one
            CREATE (club:Entity:Organisation:Cluster {id: 'org:club', name: 'Club', type: 'CLUSTER_ORGANISATION'})
            WITH club
            MATCH (o:Organisation) WHERE o.name IN ['Gela', 'Ivrea']
            CREATE (o)-[:MEMBER_OF {role: 'MEMBER', source: 's', origin: 'DECLARED'}]->(club)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheNetwork() {
        snapshots.refresh();
    }

    @Test
    void organisationsAndLinksBetweenTwoPartsAreFound() {
        Response answer = ask(Map.of());
        assertThat(Question.fields(answer, "bridges"))
                .containsEntry("organisations", 9)
                .containsEntry("isolated", 1)
                .containsEntry("groups", List.of(6, 3))
                .containsEntry("cutOrganisationCount", 2)
                .containsEntry("cutLinkCount", 1);
        names(answer, "cutOrganisations[*].organisation", "Ceres", "Dora");
        answer.path("bridges.cutOrganisations[*].separates")
                .entityList(Integer.class)
                .containsExactly(2, 2);
        answer.path("bridges.cutLinks[0].separates").entity(Integer.class).isEqualTo(3);
        answer.path("bridges.cutLinks[0].hop.evidence[0].project.name")
                .entity(String.class)
                .isEqualTo("two");
    }

    /** Ceres lies between two of Milan and three beyond: 6 of the 36 pairs among the other nine. */
    @Test
    void whoLiesBetweenOthersIsCountedOverAllPairs() {
        Response answer = ask(Map.of());
        names(answer, "between[*].organisation", "Ceres", "Dora");
        answer.path("bridges.between[0].share").entity(Double.class).isEqualTo(6 / 36.0);
        answer.path("bridges.betweenEstimated").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void theNewLinkSpansBoth() {
        Response answer = ask(Map.of());
        answer.path("bridges.newLink.from.name").entity(String.class).isEqualTo("Alba");
        answer.path("bridges.newLink.to.name").entity(String.class).isEqualTo("Elba");
        names(answer, "newLink.bypassed[*]", "Ceres", "Dora");
    }

    @Test
    void nobodyIsAdvisedToMeetSomebodyWithoutAName() {
        GRAPH.run("MATCH (o:Organisation {id: 'org:elba'}) REMOVE o.name");
        snapshots.refresh();
        ask(Map.of()).path("bridges.newLink.to.name").entity(String.class).isEqualTo("Fano");
    }

    @Test
    void aScopeLeavesOutTheRest() {
        assertThat(Question.fields(ask(Map.of("regions", List.of("ITC4C"))), "bridges"))
                .containsEntry("organisations", 3)
                .containsEntry("isolated", 0)
                .containsEntry("cutOrganisationCount", 0)
                .containsEntry("newLink", null);
        assertThat(Question.fields(ask(Map.of("since", 2022)), "bridges")).containsEntry("groups", List.of(3, 3, 3));
        assertThat(Question.fields(ask(Map.of("asOf", 2017)), "bridges")).containsEntry("groups", List.of());
    }

    @ParameterizedTest
    @CsvSource({"regions, ITX9", "since, 20", "asOf, 3000"})
    void whatIsWrongInAScopeIsNamed(String argument, String value) {
        Object given = argument.equals("regions") ? List.of(value) : Integer.valueOf(value);
        ask(Map.of(argument, given)).errors().satisfy(errors -> assertThat(
                        errors.get(0).getExtensions())
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry("argument", "scope." + argument));
    }

    private static void names(Response answer, String organisations, String... names) {
        answer.path("bridges." + organisations + ".name")
                .entityList(String.class)
                .containsExactly(names);
    }

    private Response ask(Map<String, Object> scope) {
        return Question.of(tester, "bridges").ask(Map.of("scope", scope));
    }
}
