package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * The profile of one organisation.
 *
 * <pre>
 * a - p1 (2015, with b, c), p2 (2017, with b), p3 (start unknown, with nameless d)
 * </pre>
 */
@LiteralGraphTest
class OrganisationTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE
              (list:Source {id: 'source:list', title: 'Member list', rank: 40}),
              (cordis:Source {id: 'source:cordis', title: 'CORDIS', rank: 60}),
              (rules:Source {id: 'source:rules', title: 'Rules', rank: 10}),
              (lombardy:Entity:Region {id: 'region:ITC4', code: 'ITC4', level: 2, labelEn: 'Lombardy', labelIt: 'Lombardia'}),
              (monza:Entity:Region {id: 'region:ITC4D', code: 'ITC4D', level: 3, labelEn: 'Monza and Brianza', labelIt: 'Monza e Brianza'}),
              (a:Entity:Organisation {id: 'org:a', name: 'ALPHA SRL', shortName: 'ALPHA', names: ['ALPHA SRL', 'Alpha', 'ALPHA', 'Alfa'],
                type: 'SME', sme: true, city: 'Monza', country: 'IT', nuts: 'ITC4D', lat: 45.58, lon: 9.27, pic: '111', vat: 'IT222',
                url: 'http://alpha.example', descriptionIt: 'Fa sensori', languages: ['it', 'en']}),
              (a)-[:DESCRIBED_BY {name: 'Alpha', otherNames: ['Alfa'], type: 'LARGE_COMPANY', typeAsSaid: 'Larger', record: 'row 7'}]->(list),
              (a)-[:DESCRIBED_BY {name: 'ALPHA SRL', shortName: 'ALPHA', type: 'SME', lat: 45.58, languages: ['it', 'en'],
                recordedOn: '2020-12-01'}]->(cordis),
              (a)-[:LOCATED_IN]->(monza),
              (b:Entity:Organisation {id: 'org:b', name: 'Beta', names: ['Beta']}),
              (c:Entity:Organisation {id: 'org:c', name: 'alps', names: ['alps']}),
              (d:Entity:Organisation {id: 'org:d', pic: '444', names: []}),
              (k:Entity:Organisation:Cluster {id: 'org:k', name: 'Cluster', names: ['Cluster']}),
              (a)-[:MEMBER_OF {role: 'ASSOCIATE', roleAsSaid: 'impresa associata', source: 'source:list', origin: 'DECLARED'}]->(k),
              (a)-[:MEMBER_OF {role: 'FOUNDER', from: '2008', source: 'source:list', origin: 'DECLARED', record: 'row 7'}]->(k),
              (p1:Entity:Project {id: 'project:1', name: 'ONE', acronym: 'ONE', start: '2015-01-01', startYear: 2015, endYear: 2016, currency: 'EUR'}),
              (p2:Entity:Project {id: 'project:2', name: 'TWO', acronym: 'TWO', start: '2017-03-01', startYear: 2017, endYear: 2019, currency: 'EUR'}),
              (p3:Entity:Project {id: 'project:3', name: 'THREE', acronym: 'THREE'}),
              (a)-[:PARTICIPATES_IN {role: 'COORDINATOR', contribution: 250000.5, source: 'source:cordis'}]->(p1),
              (a)-[:PARTICIPATES_IN {role: 'PARTICIPANT', contribution: 1.0, source: 'source:list'}]->(p1),
              (b)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:cordis'}]->(p1),
              (c)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:cordis'}]->(p1),
              (a)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 'source:cordis'}]->(p2),
              (b)-[:PARTICIPATES_IN {role: 'COORDINATOR', source: 'source:cordis'}]->(p2),
              (a)-[:PARTICIPATES_IN {role: 'PARTNER', source: 'source:list'}]->(p3),
              (d)-[:PARTICIPATES_IN {role: 'PARTNER', source: 'source:list'}]->(p3),
              (s:Entity:Scheme {id: 'scheme:s', titleEn: 'Scheme', version: '1'}),
              (lasers:Entity:Concept:Technology {id: 'tech:lasers', scheme: 'scheme:s', name: 'lasers', labelEn: 'lasers', labelIt: 'laser'}),
              (optics:Entity:Concept:Technology {id: 'tech:optics', scheme: 'scheme:s', name: 'optics', labelEn: 'optics', labelIt: 'ottica'}),
              (lasers)-[:IN_SCHEME]->(s), (optics)-[:IN_SCHEME]->(s),
              (a)-[:OFFERS {origin: 'DECLARED', source: 'source:list', trl: 7}]->(optics),
              (a)-[:OFFERS {origin: 'INFERRED', source: 'source:rules', family: 'CALL_TOPIC', rule: 'roles/COORDINATOR', confidence: 0.8,
                evidence: 'coordinator in ONE', projects: ['project:1'], projectCount: 1}]->(lasers),
              (a)-[:OFFERS {origin: 'INFERRED', source: 'source:rules', family: 'TEXT', rule: 'roles/COORDINATOR', confidence: 0.3,
                evidence: 'title of TWO', projects: ['project:2', 'project:1'], projectCount: 2}]->(lasers),
              (a)-[:SEEKS {origin: 'DECLARED', source: 'source:list'}]->(lasers),
              (health:Entity:Concept:PriorityArea {id: 'area:health', scheme: 'scheme:s', name: 'health', labelEn: 'Health', labelIt: 'Salute'}),
              (health)-[:IN_SCHEME]->(s),
              (a)-[:ADDRESSES {relation: 'S3_PRIORITY', origin: 'DECLARED', source: 'source:list'}]->(health),
              (a)-[:ADDRESSES {origin: 'INFERRED', source: 'source:rules', family: 'CALL_TOPIC', confidence: 0.5, rule: 'r', evidence: 'e',
                projects: ['project:1'], projectCount: 1}]->(health),
              (a)-[:REPORTED]->(:Figure {id: 'figure:1', indicator: 'turnover', value: 12490000000.0, unit: 'EUR', date: '2010', kind: 'VALUE',
                asSaid: '12.490 milioni', source: 'source:list'}),
              (a)-[:REPORTED]->(:Figure {id: 'figure:2', indicator: 'staff', date: '2013-01', kind: 'TARGET', source: 'source:list'}),
              (a)-[:REPORTED]->(:Figure {id: 'figure:3', indicator: 'staff', value: 5.5, kind: 'VALUE', source: 'source:list'}),
              (a)-[:PUBLISHED {source: 'source:list'}]->(:Entity:Opportunity {id: 'opportunity:1', name: 'Sensors wanted', kind: 'REQUEST',
                textEn: 'We look for sensors', source: 'source:list'}),
              (a)-[:SUCCEEDS {on: '2012', source: 'source:list'}]->(c),
              (b)-[:PART_OF {kind: 'INSTITUTE', source: 'source:list'}]->(a)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    private Question organisation;

    @BeforeEach
    void ask() {
        organisation = Question.of(tester, "organisation");
    }

    @Test
    void theHeadOfAProfileHasNamePlaceAndIdentifiers() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation").matchesJson("""
                {"id": "org:a", "kind": "ORGANISATION", "name": "ALPHA SRL", "shortName": "ALPHA", "type": "SME", "sme": true,
                 "url": "http://alpha.example", "description": "Fa sensori", "languages": ["it", "en"], "cluster": null}""");
        answer.path("organisation.place").matchesJson("""
                {"address": null, "postcode": null, "city": "Monza", "country": "IT", "latitude": 45.58, "longitude": 9.27,
                 "region": {"code": "ITC4D", "name": "Monza and Brianza"}}""");
        answer.path("organisation.identifiers").matchesJson("""
                [{"scheme": "PIC", "value": "111"}, {"scheme": "VAT", "value": "IT222"}]""");
    }

    @Test
    void everySpellingNamesItsSources() {
        organisation.ask(Map.of("id", "org:a")).path("organisation.names").matchesJson("""
                [{"text": "ALPHA SRL", "kind": "NAME", "sources": [{"id": "source:cordis", "title": "CORDIS"}]},
                 {"text": "Alpha", "kind": "NAME", "sources": [{"id": "source:list", "title": "Member list"}]},
                 {"text": "ALPHA", "kind": "SHORT", "sources": [{"id": "source:cordis", "title": "CORDIS"}]},
                 {"text": "Alfa", "kind": "OTHER", "sources": [{"id": "source:list", "title": "Member list"}]}]""");
    }

    @Test
    void sourcesThatDisagreeStandSideBySideAndTheValueShownIsMarked() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation.provenance[*].source.id")
                .entityList(String.class)
                .containsExactly("source:cordis", "source:list");
        answer.path("organisation.provenance[1]").matchesJson("""
                {"record": "row 7", "recordedOn": null, "fields": [
                  {"field": "name", "value": "Alpha", "shown": false}, {"field": "names", "value": "Alfa", "shown": true},
                  {"field": "type", "value": "LARGE_COMPANY", "shown": false},
                  {"field": "typeAsSaid", "value": "Larger", "shown": false}]}""");
        answer.path("organisation.provenance[0].fields").matchesJson("""
                [{"field": "languages", "value": "it | en", "shown": true}, {"field": "latitude", "value": "45.58", "shown": true},
                 {"field": "name", "value": "ALPHA SRL", "shown": true}, {"field": "shortName", "value": "ALPHA", "shown": true},
                 {"field": "type", "value": "SME", "shown": true}]""");
    }

    @Test
    void membershipsComeByRole() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation.memberships[*].role")
                .entityList(String.class)
                .containsExactly("FOUNDER", "ASSOCIATE");
        answer.path("organisation.memberships[0]").matchesJson("""
                {"roleAsSaid": null, "from": "2008", "to": null, "cluster": {"id": "org:k", "name": "Cluster"},
                 "provenance": {"record": "row 7", "origin": "DECLARED", "rule": null, "evidence": null, "confidence": null}}""");
    }

    @Test
    void declarationsAreOffersAndSeeks() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation.offers")
                .matchesJson("[{\"trl\": 7, \"technology\": {\"id\": \"tech:optics\", \"name\": \"optics\"}}]");
        answer.path("organisation.seeks").matchesJson("[{\"trl\": null, \"technology\": {\"id\": \"tech:lasers\"}}]");
    }

    @Test
    void evidenceOfDifferentFamiliesCombinesAndTheSurestComesFirst() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation.technologies[*].technology.id")
                .entityList(String.class)
                .containsExactly("tech:optics", "tech:lasers");
        answer.path("organisation.technologies[*].origin")
                .entityList(String.class)
                .containsExactly("DECLARED", "INFERRED");
        answer.path("organisation.technologies[*].confidence")
                .entityList(Double.class)
                .containsExactly(0.9, 0.86); // 1 - (1 - .8)(1 - .3)
        answer.path("organisation.technologies[1].evidence[*].projectCount")
                .entityList(Integer.class)
                .containsExactly(1, 2);
        answer.path("organisation.technologies[1].evidence[1].projects[*].name")
                .entityList(String.class)
                .containsExactly("TWO", "ONE");
        answer.path("organisation.technologies[0].evidence[0]").matchesJson("""
                {"projectCount": null, "projects": [], "provenance": {"origin": "DECLARED", "source": {"title": "Member list"}}}""");
    }

    @Test
    void anAreaBothDeclaredAndInferredIsOneWithAllEvidence() {
        organisation.ask(Map.of("id", "org:a")).path("organisation.areas").matchesJson("""
                [{"relation": "S3_PRIORITY", "origin": "DECLARED", "confidence": 0.95,
                  "area": {"id": "area:health", "kind": "PRIORITY_AREA", "name": "Health", "scheme": {"version": "1"}},
                  "evidence": [{"projectCount": null}, {"projectCount": 1}]}]""");
    }

    @Test
    void inferredTechnologiesCanBeLeftOut() {
        Response answer = tester.document("""
                        { organisation(id: "org:a") {
                            technologies(declaredOnly: true) { technology { id } }
                            areas(declaredOnly: true) { confidence } } }""").execute();
        answer.path("organisation.technologies[*].technology.id")
                .entityList(String.class)
                .containsExactly("tech:optics");
        answer.path("organisation.areas[*].confidence").entityList(Double.class).containsExactly(0.9);
    }

    @Test
    void projectsComeLatestFirstEachOnceWithTheFirstRoleAndItsMoney() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation.projectCount").entity(Integer.class).isEqualTo(3);
        answer.path("organisation.projects.totalCount").entity(Integer.class).isEqualTo(3);
        answer.path("organisation.projects.edges[*].node.name")
                .entityList(String.class)
                .containsExactly("TWO", "ONE", "THREE");
        answer.path("organisation.projects.edges[*].role")
                .entityList(String.class)
                .containsExactly("PARTICIPANT", "COORDINATOR", "PARTNER");
        answer.path("organisation.projects.edges[1].contribution")
                .matchesJson("{\"amount\": 250000.5, \"currency\": \"EUR\"}");
        answer.path("organisation.projects.edges[0].contribution").valueIsNull();
    }

    @Test
    void partnersComeByJointProjectsThenNameNamelessLast() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation.partnerCount").entity(Integer.class).isEqualTo(3);
        answer.path("organisation.partners.edges[*].node.name")
                .entityList(String.class)
                .containsExactly("Beta", "alps", "Name not in the source (PIC 444)");
        answer.path("organisation.partners.edges[0]").matchesJson("""
                {"jointProjects": 2, "years": {"from": 2015, "to": 2019}, "projects": [{"name": "TWO"}, {"name": "ONE"}]}""");
        answer.path("organisation.partners.edges[2].years").valueIsNull();
    }

    @Test
    void pagesNeitherRepeatNorLose() {
        assertThat(walk("projects")).containsExactly("project:2", "project:1", "project:3");
        assertThat(walk("partners")).containsExactly("org:b", "org:c", "org:d");
    }

    @Test
    void figuresComeLatestFirstAndKeepTheSourcesWords() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation.figures[*].date").entityList(String.class).hasSize(3);
        answer.path("organisation.figures").matchesJson("""
                [{"indicator": "staff", "value": null, "date": "2013-01", "kind": "TARGET"},
                 {"indicator": "turnover", "value": 12490000000, "unit": "EUR", "date": "2010", "kind": "VALUE", "asSaid": "12.490 milioni"},
                 {"indicator": "staff", "value": 5.5, "date": null, "kind": "VALUE", "provenance": {"source": {"id": "source:list"}}}]""");
    }

    @Test
    void whatItPublishedAndItsTiesAreThere() {
        Response answer = organisation.ask(Map.of("id", "org:a"));
        answer.path("organisation.opportunities").matchesJson("""
                [{"id": "opportunity:1", "kind": "OPPORTUNITY", "name": "Sensors wanted", "type": "REQUEST", "text": "We look for sensors",
                  "opens": null, "expires": null}]""");
        answer.path("organisation.ties").matchesJson("""
                [{"kind": "HAS_PART", "text": "INSTITUTE", "from": null, "organisation": {"id": "org:b"}},
                 {"kind": "SUCCEEDS", "text": null, "from": "2012", "organisation": {"id": "org:c"}}]""");
    }

    @Test
    void anUnknownOrganisationIsNullAndSoIsOneOfAnotherKind() {
        organisation.ask(Map.of("id", "org:nobody")).path("organisation").valueIsNull();
        organisation.ask(Map.of("id", "project:1")).path("organisation").valueIsNull();
        organisation.ask(Map.of("id", "")).path("organisation").valueIsNull();
    }

    @Test
    void whatNoSourceTellsIsUnknown() {
        Response answer = organisation.ask(Map.of("id", "org:d"));
        answer.path("organisation").matchesJson("""
                {"type": "UNKNOWN", "sme": null, "place": null, "url": null, "description": null, "names": [], "figures": []}""");
        tester.document("{ organisation(id: \"org:d\") { name(language: IT) } }")
                .execute()
                .path("organisation.name")
                .entity(String.class)
                .isEqualTo("Nome non presente nella fonte (PIC 444)");
    }

    @Test
    void badPagesAreRefusedByName() {
        refused(Map.of("id", "org:a", "projects", 0), "first");
        refused(Map.of("id", "org:a", "partners", 101), "first");
        refused(Map.of("id", "org:a", "projectsAfter", "garbage"), "after");
        String cursor = organisation
                .ask(Map.of("id", "org:a"))
                .path("organisation.projects.pageInfo.endCursor")
                .entity(String.class)
                .get();
        refused(Map.of("id", "org:b", "projectsAfter", cursor), "after");
        refused(Map.of("id", "org:a", "partnersAfter", cursor), "after");
    }

    @Test
    void longerListsCostNoMoreQueries() {
        assertThat(organisation.statements(meters, Map.of("id", "org:a", "projects", 1, "partners", 1)))
                .isEqualTo(organisation.statements(meters, Map.of("id", "org:a", "projects", 100, "partners", 100)));
    }

    private List<String> walk(String list) {
        List<String> seen = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            Response page = tester.document("""
                            query($after: String) { organisation(id: "org:a") { %s(first: 1, after: $after) {
                                edges { node { id } } pageInfo { hasNextPage endCursor } } } }""".formatted(list))
                    .variable("after", after)
                    .execute();
            String path = "organisation." + list;
            seen.addAll(page.path(path + ".edges[*].node.id")
                    .entityList(String.class)
                    .get());
            after = page.path(path + ".pageInfo.endCursor").entity(String.class).get();
            more = page.path(path + ".pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }
        return seen;
    }

    private void refused(Map<String, Object> variables, String argument) {
        organisation.ask(variables).errors().satisfy(errors -> assertThat(errors)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getExtensions())
                        .containsEntry("code", "BAD_REQUEST")
                        .containsEntry("argument", argument)));
    }
}
