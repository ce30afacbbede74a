package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.snapshot.Snapshots;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * Organisations a, b and c in region R, x outside. Projects: p1 2013-2015 of a and b; p2 2015-2018 of a, c and x; p3 2016-2019 of
 * a and b; p4 without dates of c; p5 2015 without an end of x and e. Looked at between the ends of 2014 and 2016.
 */
@LiteralGraphTest
class NetworkChangesTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (:Source {id: 'source:s', title: 'A source', rank: 50}),
              (r:Entity:Region {id: 'region:R', code: 'R', name: 'R', level: 2, labelEn: 'R'}),
              (:Entity:Scheme {id: 'scheme:t', titleEn: 'T', kind: 'TECHNOLOGY', source: 'source:s'}),
              (old:Entity:Concept:Technology {id: 'tech:old', scheme: 'scheme:t', notation: '1', name: 'Old', labelEn: 'Old', source: 'source:s'}),
              (new:Entity:Concept:Technology {id: 'tech:new', scheme: 'scheme:t', notation: '2', name: 'New', labelEn: 'New', source: 'source:s'}),
              (k:Entity:Organisation:Cluster {id: 'org:k', name: 'K'}),
              (a:Entity:Organisation {id: 'org:a', name: 'A'}), (b:Entity:Organisation {id: 'org:b', name: 'B'}),
              (c:Entity:Organisation {id: 'org:c', name: 'C'}), (d:Entity:Organisation {id: 'org:d', name: 'D'}),
              (e:Entity:Organisation {id: 'org:e', name: 'E'}), (x:Entity:Organisation {id: 'org:x', name: 'X'}),
              (p1:Entity:Project {id: 'project:1', name: 'P1', startYear: 2013, endYear: 2015}),
              (p2:Entity:Project {id: 'project:2', name: 'P2', startYear: 2015, endYear: 2018}),
              (p3:Entity:Project {id: 'project:3', name: 'P3', startYear: 2016, endYear: 2019}),
              (p4:Entity:Project {id: 'project:4', name: 'P4'}),
              (p5:Entity:Project {id: 'project:5', name: 'P5', startYear: 2015})
            FOREACH (o IN [a, b, c, d, e] | CREATE (o)-[:LOCATED_IN]->(r))
            FOREACH (o IN [a, b, d] | CREATE (o)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(p1))
            FOREACH (o IN [a, c, x] | CREATE (o)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(p2))
            FOREACH (o IN [a, b] | CREATE (o)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(p3))
            FOREACH (o IN [c] | CREATE (o)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(p4))
            FOREACH (o IN [x, e] | CREATE (o)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:s'}]->(p5))
            CREATE (p1)-[:USES {source: 'source:s', origin: 'DECLARED'}]->(old),
              (p2)-[:USES {source: 'source:s', origin: 'DECLARED'}]->(old),
              (p3)-[:USES {source: 'source:s', origin: 'DECLARED'}]->(new),
              (a)-[:MEMBER_OF {fromYear: 2015, source: 'source:s'}]->(k),
              (b)-[:MEMBER_OF {fromYear: 2010, toYear: 2016, source: 'source:s'}]->(k),
              (c)-[:MEMBER_OF {source: 'source:s'}]->(k)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void readTheGraph() {
        snapshots.refresh();
    }

    @Test
    void projectsStartAndEnd() {
        // 2, 3 and 5 start; 4 has no year. 1 ends; of 4 and 5 the end is unknown.
        found("PROJECT_STARTED", "1", "project", "project:2", "project:5", "project:3");
        found("PROJECT_ENDED", "2", "project", "project:1");
    }

    @Test
    void organisationsAppearAndBecomeInactive() {
        // e appears with project 5; c has project 2, but may have been there before with the undated 4.
        found("ORGANISATION_APPEARED", "1", "organisation", "org:e");
        // d had project 1 only; b had it, too, and has 3 at the end of 2016; c has 2 then. Of e it is not known before.
        found("ORGANISATION_INACTIVE", "0", "organisation", "org:d");
    }

    @Test
    void pairsWorkTogetherForTheFirstTime() {
        // a and b worked together before; c's undated project has no partner.
        Response answer = ask("COLLABORATION_FORMED", Map.of("region", "R"));
        assertThat(ids(answer, "organisation")).containsExactly("org:a", "org:a", "org:c", "org:e");
        assertThat(ids(answer, "partner")).containsExactly("org:c", "org:x", "org:x", "org:x");
        assertThat(ids(answer, "project")).containsExactly("project:2", "project:2", "project:2", "project:5");
    }

    @Test
    void technologiesAreTakenUpAndMembersJoinAndLeave() {
        found("TECHNOLOGY_TAKEN_UP", "0", "technology", "tech:new");
        found("AREA_TAKEN_UP", "0", "area");
        found("MEMBER_JOINED", "1", "organisation", "org:a");
        found("MEMBER_LEFT", "null", "organisation", "org:b");
    }

    @Test
    void pagesFollowEachOther() {
        Response one = ask("PROJECT_STARTED", Map.of("region", "R", "first", 2));
        one.path("networkChanges.changes.totalCount").entity(Integer.class).isEqualTo(3);
        String cursor = one.path("networkChanges.changes.pageInfo.endCursor")
                .entity(String.class)
                .get();
        Response two = ask("PROJECT_STARTED", Map.of("region", "R", "first", 2, "after", cursor));
        assertThat(ids(two, "project")).containsExactly("project:3");
        two.path("networkChanges.changes.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void withoutARegionEverythingCounts() {
        Response answer = ask("ORGANISATION_APPEARED", Map.of());
        assertThat(ids(answer, "organisation")).containsExactly("org:e", "org:x");
        answer.path("networkChanges.region").valueIsNull();
        answer.path("networkChanges.coveredFrom").entity(Integer.class).isEqualTo(2013);
        answer.path("networkChanges.coveredTo").entity(Integer.class).isEqualTo(2016);
    }

    @Test
    void aPeriodWithoutAYearAndAnUnknownRegionAreRefused() {
        refused(Map.of("from", 2015, "to", 2015), "to");
        refused(Map.of("from", 2016, "to", 2015), "to");
        refused(Map.of("from", 16, "to", 2015), "from");
        refused(Map.of("from", 2014, "to", 2015, "region", "Z"), "region");
    }

    private void refused(Map<String, Object> variables, String argument) {
        Question.of(tester, "network-changes").ask(variables).errors().satisfy(errors -> assertThat(
                        errors.get(0).getExtensions())
                .containsEntry("argument", argument));
    }

    private void found(String kind, String unknown, String field, String... ids) {
        Response answer = ask(kind, Map.of("region", "R"));
        assertThat(ids(answer, field)).containsExactly(ids);
        String count = "networkChanges.counts[?(@.kind == '" + kind + "')]";
        answer.path(count + ".count").entityList(Integer.class).containsExactly(ids.length);
        answer.path(count + ".unknown").entity(Object.class).satisfies(list -> assertThat(list)
                .hasToString("[" + unknown + "]"));
    }

    private static List<String> ids(Response answer, String field) {
        return answer.path("networkChanges.changes.edges[*].node." + field + ".id")
                .entityList(String.class)
                .get();
    }

    private Response ask(String kind, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.putAll(Map.of("from", 2014, "to", 2016, "kind", kind));
        return Question.of(tester, "network-changes").ask(all);
    }
}
