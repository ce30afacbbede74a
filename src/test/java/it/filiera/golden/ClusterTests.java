package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** The whole profile of one cluster, and one of which nothing is known. */
@LiteralGraphTest
class ClusterTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE
              (eccp:Source {id: 'source:eccp', title: 'ECCP profile', rank: 50}),
              (press:Source {id: 'source:press', title: 'Press', rank: 30}),
              (k:Entity:Organisation:Cluster {id: 'org:k', name: 'Kluster', names: ['Kluster'], type: 'CLUSTER_ORGANISATION', country: 'IT',
                languages: ['Italian', 'English'], established: '2008-06-18', staff: 4, otherLabel: 'Regional cluster',
                otherLabelText: 'appointed', strategicPartnerships: ['ESCP-4i'], contactsWithheld: 3,
                uncoveredSpecialisations: ['IoT'], totalMembers: 51, researchMembers: 4, missionEn: 'To aggregate.',
                formalStrategy: true, servicesDetailEn: 'Details.', internationalCountries: ['US'],
                transnationalActivities: ['Fairs'], cooperationExplainedEn: 'Worked actively.', valuePropositionEn: 'Value.',
                recognitionDecree: 'DGR 1'}),
              (k)-[:DESCRIBED_BY {name: 'Kluster', established: '2008-06-18', staff: 4}]->(eccp),
              (k)-[:DESCRIBED_BY {established: '2009'}]->(press),
              (:Entity:Organisation:Cluster {id: 'org:blank', name: 'Blank', names: ['Blank']}),
              (network:Entity:Organisation:Cluster {id: 'org:network', name: 'Network', names: ['Network']}),
              (former:Entity:Organisation:Cluster {id: 'org:former', name: 'Former network', names: ['Former network']}),
              (k)-[:MEMBER_OF {role: 'MEMBER', source: 'source:eccp'}]->(network),
              (network)-[:SUCCEEDS {source: 'source:eccp'}]->(former),
              (a:Entity:Organisation {id: 'org:a', name: 'Alpha', type: 'SME'}),
              (b:Entity:Organisation {id: 'org:b', name: 'beta', type: 'START_UP'}),
              (c:Entity:Organisation {id: 'org:c', name: 'Gamma', type: 'COMPANY'}),
              (u:Entity:Organisation {id: 'org:u', name: 'University', type: 'UNIVERSITY'}),
              (a)-[:MEMBER_OF {role: 'FOUNDER', source: 'source:press'}]->(k),
              (a)-[:MEMBER_OF {role: 'FOUNDER', from: '2008', source: 'source:eccp'}]->(k),
              (a)-[:MEMBER_OF {role: 'BOARD', source: 'source:press'}]->(k),
              (b)-[:MEMBER_OF {role: 'MEMBER', source: 'source:eccp'}]->(k),
              (c)-[:MEMBER_OF {role: 'MEMBER', source: 'source:eccp'}]->(k),
              (u)-[:MEMBER_OF {role: 'PARTNER', source: 'source:eccp'}]->(k),
              (ind:Entity:Concept:Industry {id: 'industry:i', scheme: 's', name: 'IT', labelEn: 'Information technology'}),
              (em:Entity:Concept:Industry {id: 'industry:e', scheme: 's', name: 'Digital', labelEn: 'Digital industries'}),
              (s3:Entity:Concept:PriorityArea {id: 'area:s3', scheme: 's', name: 'Broadband', labelEn: 'Broadband', status: 'QUOTED'}),
              (act:Entity:Concept:PriorityArea {id: 'area:act', scheme: 's', name: 'Energy', labelEn: 'Energy'}),
              (field:Entity:Concept:Technology {id: 'tech:t', scheme: 's', name: 'Micro', labelEn: 'Microelectronics'}),
              (k)-[:ADDRESSES {relation: 'SECTORAL_INDUSTRY', origin: 'DECLARED', source: 'source:eccp'}]->(ind),
              (k)-[:ADDRESSES {relation: 'EMERGING_INDUSTRY', origin: 'DECLARED', source: 'source:eccp'}]->(em),
              (k)-[:ADDRESSES {relation: 'S3_PRIORITY', origin: 'DECLARED', source: 'source:eccp'}]->(s3),
              (k)-[:ADDRESSES {relation: 'FIELD_OF_ACTION', origin: 'DECLARED', source: 'source:press'}]->(act),
              (k)-[:ADDRESSES {relation: 'TECHNOLOGY_FIELD', origin: 'DECLARED', source: 'source:eccp'}]->(field),
              (k)-[:ADDRESSES {origin: 'INFERRED', family: 'TEXT', confidence: 0.3, source: 'source:press'}]->(act),
              (k)-[:OFFERS_SERVICE]->(:Service {id: 'service:2', kind: 'SERVICE_LINE', order: 2, nameEn: 'Finance', nameIt: 'Finanza',
                textEn: 'access to funds', source: 'source:eccp'}),
              (k)-[:OFFERS_SERVICE]->(:Service {id: 'service:1', kind: 'SERVICE', order: 1, nameEn: 'Collaboration', source: 'source:eccp'}),
              (k)-[:TAKES_PART_IN]->(:FundedProgramme {id: 'programme:1', kind: 'EUROPEAN', order: 1, nameEn: 'ESCF', textEn: 'former',
                source: 'source:eccp'}),
              (p:Entity:Project {id: 'project:p', name: 'Fibre', acronym: 'Fibre', status: 'CLOSED'}),
              (done:Achievement {id: 'achievement:1', order: 1, nameEn: 'Fibre in Monza', textEn: 'laid', source: 'source:eccp'}),
              (k)-[:ACHIEVED]->(done), (done)-[:ABOUT]->(p),
              (k)-[:REPORTED]->(:Figure {id: 'f:1', indicator: 'members', date: '2010', value: 78.0, unit: 'organisations', kind: 'VALUE', source: 'source:press'}),
              (k)-[:REPORTED]->(:Figure {id: 'f:2', indicator: 'members', date: '2013-01', value: 90.0, unit: 'organisations', kind: 'VALUE', source: 'source:press'}),
              (k)-[:REPORTED]->(:Figure {id: 'f:3', indicator: 'members', date: '2012', value: 100.0, unit: 'organisations', kind: 'TARGET', source: 'source:press'}),
              (k)-[:REPORTED]->(:Figure {id: 'f:4', indicator: 'path', kind: 'TARGET', asSaid: 'risultati attesi', source: 'source:press'}),
              (k)-[:REPORTED]->(:Figure {id: 'f:5', indicator: 'turnover', value: 5.0, unit: 'EUR', kind: 'VALUE', source: 'source:press'}),
              (k)-[:REPORTED]->(:Figure {id: 'f:6', indicator: 'turnover', value: 6.0, unit: 'USD', kind: 'TARGET', source: 'source:press'})
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    private Question cluster;

    @BeforeEach
    void ask() {
        cluster = Question.of(tester, "cluster");
    }

    @Test
    void fieldsAreThoseOfTheSource() {
        cluster.ask(Map.of("id", "org:k")).path("cluster").matchesJson("""
                {"id": "org:k", "kind": "CLUSTER", "name": "Kluster", "established": "2008-06-18", "staff": 4, "excellenceLabel": null,
                 "otherLabel": "Regional cluster", "otherLabelText": "appointed", "strategicPartnerships": ["ESCP-4i"],
                 "languages": ["Italian", "English"], "uncoveredSpecialisations": ["IoT"], "mission": "To aggregate.",
                 "formalStrategy": true, "internationalisationFocus": null, "servicesDetail": "Details.",
                 "internationalCooperation": {"countries": ["US"], "activities": null, "explanation": "Worked actively."},
                 "transnationalCooperation": {"countries": null, "activities": ["Fairs"], "explanation": "Worked actively."},
                 "valueProposition": "Value.", "recognitionDecree": "DGR 1",
                 "organisation": {"id": "org:k", "type": "CLUSTER_ORGANISATION"}}""");
    }

    @Test
    void whatAnotherSourceSaysStandsBesideIt() {
        cluster.ask(Map.of("id", "org:k")).path("cluster.provenance").matchesJson("""
                [{"source": {"id": "source:eccp"}, "fields": [{"field": "established", "value": "2008-06-18", "shown": true},
                   {"field": "name", "value": "Kluster", "shown": true}, {"field": "staff", "value": "4", "shown": true}]},
                 {"source": {"id": "source:press"}, "fields": [{"field": "established", "value": "2009", "shown": false}]}]""");
    }

    @Test
    void whatItWorksOnIsSortedByWhatTheLinksMean() {
        Response answer = cluster.ask(Map.of("id", "org:k"));
        answer.path("cluster.sectoralIndustries[*].area.name")
                .entityList(String.class)
                .containsExactly("Information technology");
        answer.path("cluster.emergingIndustries[*].area.name")
                .entityList(String.class)
                .containsExactly("Digital industries");
        answer.path("cluster.s3PriorityAreas").matchesJson("""
                [{"relation": "S3_PRIORITY", "origin": "DECLARED", "confidence": 0.9,
                  "area": {"id": "area:s3", "kind": "PRIORITY_AREA", "name": "Broadband", "status": "QUOTED"}}]""");
        answer.path("cluster.fieldsOfAction").matchesJson("[{\"area\": {\"id\": \"area:act\"}, \"confidence\": 0.9}]");
        answer.path("cluster.technologyFields").matchesJson("""
                [{"origin": "DECLARED", "technology": {"id": "tech:t", "name": "Microelectronics"}}]""");
    }

    @Test
    void networksComeWithTheirPredecessors() {
        cluster.ask(Map.of("id", "org:k")).path("cluster.networks").matchesJson("""
                [{"role": "MEMBER", "cluster": {"id": "org:network", "ties": [{"kind": "SUCCEEDS", "organisation": {"id": "org:former"}}]}}]""");
    }

    @Test
    void declaredNumbersStandBesideCountedOnesAndUnknownIsNotZero() {
        Response answer = cluster.ask(Map.of("id", "org:k"));
        answer.path("cluster.composition.lines").matchesJson("""
                [{"kind": "TOTAL", "declared": 51, "counted": 4},
                 {"kind": "SME", "declared": null, "counted": 2}, {"kind": "START_UP", "declared": null, "counted": 1},
                 {"kind": "LARGE_COMPANY", "declared": null, "counted": 0}, {"kind": "RESEARCH", "declared": 4, "counted": 1},
                 {"kind": "OTHER", "declared": null, "counted": 0}, {"kind": "SCALE_UP_FACILITY", "declared": null, "counted": 0}]""");
        answer.path("cluster.composition.lines[0].figures[*].date")
                .entityList(String.class)
                .containsExactly("2013-01", "2012", "2010");
    }

    @Test
    void membersComeByRoleThenNameEachRoleOnce() {
        Response answer = cluster.ask(Map.of("id", "org:k"));
        answer.path("cluster.members.totalCount").entity(Integer.class).isEqualTo(5);
        answer.path("cluster.members.edges[*].node.role")
                .entityList(String.class)
                .containsExactly("FOUNDER", "BOARD", "PARTNER", "MEMBER", "MEMBER");
        answer.path("cluster.members.edges[*].node.organisation.name")
                .entityList(String.class)
                .containsExactly("Alpha", "Alpha", "University", "beta", "Gamma");
        answer.path("cluster.members.edges[0].node").matchesJson("""
                {"from": "2008", "provenance": {"source": {"id": "source:eccp"}}}""");
    }

    @Test
    void membersCanBeNarrowedByRoleAndPaged() {
        Response answer = cluster.ask(Map.of("id", "org:k", "roles", List.of("MEMBER", "PARTNER")));
        answer.path("cluster.members.totalCount").entity(Integer.class).isEqualTo(3);
        answer.path("cluster.members.edges[*].node.organisation.id")
                .entityList(String.class)
                .containsExactly("org:u", "org:b", "org:c");
        List<String> seen = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("id", "org:k", "members", 2));
        boolean more = true;
        while (more) {
            Response page = cluster.ask(variables);
            seen.addAll(page.path("cluster.members.edges[*].node.organisation.id")
                    .entityList(String.class)
                    .get());
            variables.put(
                    "membersAfter",
                    page.path("cluster.members.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
            more = page.path("cluster.members.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }
        assertThat(seen).containsExactly("org:a", "org:a", "org:u", "org:b", "org:c");
    }

    @Test
    void linesComeInTheSourcesOrder() {
        Response answer = cluster.ask(Map.of("id", "org:k"));
        answer.path("cluster.services").matchesJson("""
                [{"kind": "SERVICE", "name": "Collaboration", "text": null}, {"kind": "SERVICE_LINE", "name": "Finance", "text": "access to funds"}]""");
        answer.path("cluster.fundedProgrammes").matchesJson("""
                [{"kind": "EUROPEAN", "name": "ESCF", "text": "former", "provenance": {"source": {"id": "source:eccp"}}}]""");
        answer.path("cluster.achievements").matchesJson("""
                [{"name": "Fibre in Monza", "text": "laid", "project": {"id": "project:p", "name": "Fibre", "status": "CLOSED"}}]""");
        tester.document("{ cluster(id: \"org:k\") { services { name(language: IT) } mission(language: IT) } }")
                .execute()
                .path("cluster")
                .matchesJson(
                        "{\"services\": [{\"name\": \"Collaboration\"}, {\"name\": \"Finanza\"}], \"mission\": \"To aggregate.\"}");
    }

    @Test
    void targetsStandBesideTheLatestValueAndOnlyEqualUnitsAreCompared() {
        cluster.ask(Map.of("id", "org:k")).path("cluster.monitoring").matchesJson("""
                [{"indicator": "members", "target": {"value": 100, "date": "2012"}, "latest": {"value": 90, "date": "2013-01"}, "deviation": -10},
                 {"indicator": "path", "target": {"value": null, "asSaid": "risultati attesi"}, "latest": null, "deviation": null},
                 {"indicator": "turnover", "target": {"value": 6}, "latest": {"value": 5}, "deviation": null}]""");
    }

    @Test
    void contactsAreCountedAndNeverShown() {
        Response answer = cluster.ask(Map.of("id", "org:k"));
        answer.path("cluster.contacts.listed").entity(Integer.class).isEqualTo(3);
        answer.path("cluster.contacts.reason").entity(String.class).satisfies(reason -> assertThat(reason)
                .contains("consent"));
    }

    @Test
    void aClusterOfWhichNothingIsKnownSaysSo() {
        Response answer = cluster.ask(Map.of("id", "org:blank"));
        answer.path("cluster").matchesJson("""
                {"established": null, "staff": null, "strategicPartnerships": null, "languages": null, "uncoveredSpecialisations": null,
                 "networks": [], "sectoralIndustries": [], "technologyFields": [], "mission": null, "formalStrategy": null, "services": [],
                 "contacts": {"listed": null, "reason": "No source lists contacts."}, "monitoring": [], "achievements": [],
                 "internationalCooperation": {"countries": null, "activities": null, "explanation": null},
                 "members": {"totalCount": 0, "edges": [], "pageInfo": {"hasNextPage": false, "endCursor": null}}}""");
        answer.path("cluster.composition.lines[*].declared")
                .entityList(Integer.class)
                .hasSize(7)
                .satisfies(declared -> assertThat(declared).containsOnlyNulls());
    }

    @Test
    void whatIsNoClusterIsNull() {
        cluster.ask(Map.of("id", "org:nowhere")).path("cluster").valueIsNull();
        cluster.ask(Map.of("id", "org:a")).path("cluster").valueIsNull();
        tester.document(
                        "{ k: organisation(id: \"org:k\") { cluster { staff } } a: organisation(id: \"org:a\") { cluster { staff } } }")
                .execute()
                .path("")
                .matchesJson("{\"k\": {\"cluster\": {\"staff\": 4}}, \"a\": {\"cluster\": null}}");
    }

    @Test
    void badPagesAreRefusedByName() {
        refused(Map.of("id", "org:k", "members", 0), "first");
        refused(Map.of("id", "org:k", "membersAfter", "garbage"), "after");
        String cursor = cluster.ask(Map.of("id", "org:k", "members", 1))
                .path("cluster.members.pageInfo.endCursor")
                .entity(String.class)
                .get();
        refused(Map.of("id", "org:k", "membersAfter", cursor, "roles", List.of("MEMBER")), "after");
    }

    @Test
    void moreMembersCostNoMoreQueries() {
        assertThat(cluster.statements(meters, Map.of("id", "org:k", "members", 2)))
                .isEqualTo(cluster.statements(meters, Map.of("id", "org:k", "members", 20)));
    }

    private void refused(Map<String, Object> variables, String argument) {
        cluster.ask(variables)
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty().allSatisfy(error -> assertThat(error.getExtensions())
                        .containsEntry("code", "BAD_REQUEST")
                        .containsEntry("argument", argument)));
    }
}
