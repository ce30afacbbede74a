package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.HashMap;
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
 *   Alba --spark (coordinates)-- Xeno --torch-- Brera     strongest of the ways with two hops: small, recent projects
 *   Alba --ember-- Yara --crowd-- Brera                   crowd has 21 partners
 *   Alba --Club A-- Zeta --flame-- Brera                  the only hop of this way that is no project
 *   Alba --Club A-- Zeta --Club B-- Wolf                  two clubs: no way of two hops
 *   Alba --huge-- Many                                    61 partners: no hop
 *   Solo                                                  nothing
 *   Ida --islet-- Isa                                     an island
 * </pre>
 */
@LiteralGraphTest
class CollaborationPathsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Source {id: 's', title: 'A source', rank: 50})
            WITH 1 AS one
            UNWIND ['Alba', 'Brera', 'Xeno', 'Yara', 'Zeta', 'Wolf', 'Many', 'Solo', 'Ida', 'Isa'] AS name
            CREATE (:Entity:Organisation {id: 'org:' + toLower(name), name: name, type: 'SME'})
            WITH DISTINCT 1 AS one
            UNWIND [['spark', 2021, 2024], ['torch', 2022, 2025], ['ember', 2021, 2024], ['crowd', 2010, 2013],
                    ['flame', 2021, 2024], ['huge', 2021, 2024], ['islet', null, null]] AS p
            CREATE (project:Entity:Project {id: 'project:' + p[0], name: toUpper(p[0]), acronym: toUpper(p[0]),
                    startYear: p[1], endYear: p[2], start: toString(p[1]), end: toString(p[2])})
            WITH DISTINCT 1 AS one
            UNWIND [['alba', 'spark', 'COORDINATOR'], ['xeno', 'spark', 'PARTICIPANT'], ['xeno', 'torch', 'PARTICIPANT'],
                    ['brera', 'torch', 'COORDINATOR'], ['alba', 'ember', 'PARTICIPANT'], ['yara', 'ember', 'PARTICIPANT'],
                    ['yara', 'crowd', 'PARTICIPANT'], ['brera', 'crowd', 'PARTICIPANT'], ['zeta', 'flame', 'PARTICIPANT'],
                    ['brera', 'flame', 'PARTICIPANT'], ['alba', 'huge', 'PARTICIPANT'], ['many', 'huge', 'PARTICIPANT'],
                    ['ida', 'islet', 'PARTNER'], ['isa', 'islet', 'PARTNER']] AS t
            MATCH (o:Entity {id: 'org:' + t[0]}), (p:Entity {id: 'project:' + t[1]})
            CREATE (o)-[:PARTICIPATES_IN {role: t[2], source: 's', origin: 'DECLARED'}]->(p)
            WITH DISTINCT 1 AS one
            UNWIND [['crowd', 19], ['huge', 59]] AS filler
            MATCH (p:Entity {id: 'project:' + filler[0]})
            UNWIND range(1, filler[1]) AS i
            CREATE (:Entity:Organisation {id: 'org:' + filler[0] + i, name: filler[0] + i})
                   -[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 's', origin: 'DECLARED'}]->(p)
            WITH DISTINCT 1 AS one
            CREATE (a:Entity:Organisation:Cluster {id: 'org:club-a', name: 'Club A', type: 'CLUSTER_ORGANISATION'}),
                   (b:Entity:Organisation:Cluster {id: 'org:club-b', name: 'Club B', type: 'CLUSTER_ORGANISATION'})
            WITH a, b
            UNWIND [['alba', a], ['zeta', a], ['zeta', b], ['wolf', b]] AS m
            MATCH (o:Entity {id: 'org:' + m[0]})
            WITH o, m[1] AS club
            CREATE (o)-[:MEMBER_OF {role: 'FOUNDER', fromYear: 2012, toYear: 2020, source: 's', origin: 'DECLARED'}]->(club)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheNetwork() {
        snapshots.refresh();
    }

    @Test
    void equallyLongWaysComeStrongestFirst() {
        Response answer = ask("alba", "brera", Map.of());
        answer.path("collaborationPaths.paths[*].length")
                .entityList(Integer.class)
                .containsExactly(2, 2, 2);
        answer.path("collaborationPaths.paths[*].hops[0].to.name")
                .entityList(String.class)
                .containsExactly("Xeno", "Zeta", "Yara");
        answer.path("collaborationPaths.none").valueIsNull();
    }

    @Test
    void aHopNamesItsProjectYearsRolesPartnersAndSource() {
        Response answer = ask("alba", "brera", Map.of());
        String evidence = "collaborationPaths.paths[0].hops[0].evidence[0].";
        answer.path(evidence + "project.name").entity(String.class).isEqualTo("SPARK");
        answer.path(evidence + "cluster").valueIsNull();
        answer.path(evidence + "years").entity(Map.class).isEqualTo(Map.of("from", 2021, "to", 2024));
        answer.path(evidence + "roles").entityList(String.class).containsExactly("COORDINATOR", "PARTICIPANT");
        answer.path(evidence + "partners").entity(Integer.class).isEqualTo(2);
        answer.path(evidence + "source.title").entity(String.class).isEqualTo("A source");
    }

    @Test
    void aCommonClusterIsAHopOfItsOwnKind() {
        Response answer = ask("alba", "zeta", Map.of("first", 1));
        String hop = "collaborationPaths.paths[0].hops[0].";
        answer.path(hop + "kind").entity(String.class).isEqualTo("SAME_CLUSTER");
        answer.path(hop + "strength").entity(String.class).isEqualTo("FAIR");
        answer.path(hop + "evidence[0].cluster.name").entity(String.class).isEqualTo("Club A");
        answer.path(hop + "evidence[0].years").entity(Map.class).isEqualTo(Map.of("from", 2012, "to", 2020));
        answer.path(hop + "evidence[0].roles").entityList(String.class).containsExactly("FOUNDER", "FOUNDER");
    }

    @Test
    void aClusterIsLinkedToItsOwnMembers() {
        Response answer = ask("club-b", "brera", Map.of("first", 1));
        answer.path("collaborationPaths.paths[0].hops[*].to.name")
                .entityList(String.class)
                .containsExactly("Zeta", "Brera");
        answer.path("collaborationPaths.paths[0].hops[0].evidence[0].roles")
                .entityList(String.class)
                .containsExactly("CLUSTER", "FOUNDER");
        answer.path("collaborationPaths.paths[0].explanation")
                .entity(String.class)
                .isEqualTo("Club B and Brera are linked through Zeta: Zeta is a member of Club B; "
                        + "Zeta and Brera both took part in FLAME (2021–2024).");
    }

    @Test
    void aSmallRecentProjectIsStrongerThanALargeOldOne() {
        Response answer = ask("alba", "brera", Map.of());
        answer.path("collaborationPaths.paths[0].hops[*].strength")
                .entityList(String.class)
                .containsExactly("STRONG", "STRONG");
        answer.path("collaborationPaths.paths[2].hops[*].strength")
                .entityList(String.class)
                .containsExactly("STRONG", "WEAK");
    }

    @Test
    void longerWaysFollowWhenThereAreTooFewShortOnes() {
        Response answer = ask("alba", "xeno", Map.of("first", 3));
        answer.path("collaborationPaths.paths[*].length")
                .entityList(Integer.class)
                .containsExactly(1, 3, 3);
        answer.path("collaborationPaths.paths[1].hops[*].to.name")
                .entityList(String.class)
                .containsExactly("Zeta", "Brera", "Xeno");
    }

    @Test
    void theSentenceCanBeReadInBothLanguages() {
        assertThat(explanation(Map.of("language", "EN")))
                .isEqualTo(
                        "Alba and Brera are linked through Xeno: Alba coordinated SPARK (2021–2024), in which Xeno took part; "
                                + "Xeno took part in TORCH (2022–2025), coordinated by Brera.");
        assertThat(explanation(Map.of("language", "IT")))
                .isEqualTo(
                        "Alba e Brera sono in contatto tramite Xeno: Alba ha coordinato SPARK (2021–2024), a cui ha partecipato Xeno; "
                                + "Xeno ha partecipato a TORCH (2022–2025), con il coordinamento di Brera.");
    }

    @ParameterizedTest
    @CsvSource({
        "alba, alba, SAME_ORGANISATION",
        "nobody, alba, UNKNOWN_FROM",
        "alba, nobody, UNKNOWN_TO",
        "nobody, nobody, UNKNOWN_FROM",
        "alba, solo, ISOLATED",
        "alba, many, BEYOND_LIMITS",
        "alba, ida, NOT_CONNECTED",
    })
    void noPathIsAnAnswerWithItsReason(String from, String to, String reason) {
        Response answer = ask(from, to, Map.of());
        answer.path("collaborationPaths.paths").entityList(Object.class).hasSize(0);
        answer.path("collaborationPaths.none.reason").entity(String.class).isEqualTo(reason);
        answer.path("collaborationPaths.none.explanation").entity(String.class).satisfies(text -> assertThat(text)
                .isNotBlank());
    }

    @Test
    void noWayTakesTwoClusters() {
        ask("alba", "wolf", Map.of("maxHops", 3))
                .path("collaborationPaths.none.reason")
                .entity(String.class)
                .isEqualTo("BEYOND_LIMITS");
        ask("alba", "wolf", Map.of("first", 1))
                .path("collaborationPaths.paths[0].hops[*].kind")
                .entityList(String.class)
                .containsExactly("WORKED_WITH", "WORKED_WITH", "WORKED_WITH", "SAME_CLUSTER");
    }

    @Test
    void limitsLeaveOutWhatTheyExclude() {
        ask("alba", "brera", Map.of("maxHops", 1))
                .path("collaborationPaths.none.reason")
                .entity(String.class)
                .isEqualTo("BEYOND_LIMITS");
        ask("alba", "brera", Map.of("since", 2024))
                .path("collaborationPaths.paths[*].hops[0].to.name")
                .entityList(String.class)
                .containsExactly("Xeno");
        ask("alba", "brera", Map.of("exclude", List.of("org:xeno", "org:club-a")))
                .path("collaborationPaths.paths[*].hops[0].to.name")
                .entityList(String.class)
                .containsExactly("Yara");
        ask("alba", "brera", Map.of("exclude", List.of("project:torch", "project:flame")))
                .path("collaborationPaths.paths[*].hops[0].to.name")
                .entityList(String.class)
                .containsExactly("Yara");
    }

    @ParameterizedTest
    @CsvSource({"first, 0", "first, 11", "maxHops, 0", "maxHops, 5", "since, 20", "since, 3000"})
    void numbersOutOfRangeAreRefusedByName(String argument, int value) {
        ask("alba", "brera", Map.of(argument, value)).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getExtensions())
                    .containsEntry("code", "BAD_REQUEST")
                    .containsEntry("argument", argument);
        });
    }

    @Test
    void anEndCannotBeExcluded() {
        ask("alba", "brera", Map.of("exclude", List.of("org:brera"))).errors().satisfy(errors -> assertThat(
                        errors.get(0).getExtensions())
                .containsEntry("argument", "exclude")
                .containsEntry("value", "org:brera"));
    }

    @Test
    void morePathsNeedNoMoreStatements() {
        assertThat(statements(Map.of("first", 3))).isEqualTo(statements(Map.of("first", 2)));
    }

    private long statements(Map<String, Object> limits) {
        return Question.of(tester, "collaboration-paths").statements(meters, variables("alba", "brera", limits));
    }

    private String explanation(Map<String, Object> language) {
        return tester.document("""
                        query Told($language: Language) {
                          collaborationPaths(from: "org:alba", to: "org:brera", first: 1) {
                            paths { explanation(language: $language) }
                          }
                        }
                        """)
                .variables(language)
                .execute()
                .path("collaborationPaths.paths[0].explanation")
                .entity(String.class)
                .get();
    }

    private Response ask(String from, String to, Map<String, Object> limits) {
        return Question.of(tester, "collaboration-paths").ask(variables(from, to, limits));
    }

    private static Map<String, Object> variables(String from, String to, Map<String, Object> limits) {
        Map<String, Object> variables = new HashMap<>(limits);
        variables.put("from", "org:" + from);
        variables.put("to", "org:" + to);
        return variables;
    }
}
