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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/**
 * Five organisations.
 *
 * <pre>
 *      type        place   cluster  offers             addresses  projects (framework, years, money)
 * a    SME         ITC4D   k        fibre (declared)   health     one (H2020, 2015-2016, 100), two (FP7, 2012, unknown)
 * b    UNIVERSITY  ITC4C   k        lasers (inferred)             one (H2020, 2015-2016, 300)
 * c    SME         DE
 * d    no type, no name, FR                                       two (FP7, 2012, unknown)
 * k    the cluster
 * </pre>
 *
 * fibre and lasers are narrower than optics.
 */
@LiteralGraphTest
class OrganisationsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE
              (a:Entity:Organisation {id: 'org:a', name: 'Alpha Fibre SRL', names: ['Alpha Fibre SRL'], type: 'SME', country: 'IT',
                nuts: 'ITC4D', city: 'Monza'}),
              (b:Entity:Organisation {id: 'org:b', name: 'Beta University', names: ['Beta University'], type: 'UNIVERSITY',
                country: 'IT', nuts: 'ITC4C', city: 'Milano'}),
              (c:Entity:Organisation {id: 'org:c', name: 'alpine GmbH', names: ['alpine GmbH'], type: 'SME', country: 'DE'}),
              (d:Entity:Organisation {id: 'org:d', names: [], country: 'FR'}),
              (k:Entity:Organisation:Cluster {id: 'org:k', name: 'Kluster', names: ['Kluster'], type: 'CLUSTER_ORGANISATION'}),
              (:Entity:Region {id: 'region:IT', code: 'IT', level: 0, labelEn: 'Italy', labelIt: 'Italia'}),
              (:Entity:Region {id: 'region:ITC4', code: 'ITC4', level: 2, labelEn: 'Lombardy', labelIt: 'Lombardia'}),
              (a)-[:MEMBER_OF {role: 'FOUNDER', source: 's'}]->(k), (a)-[:MEMBER_OF {role: 'BOARD', source: 's'}]->(k),
              (b)-[:MEMBER_OF {role: 'MEMBER', source: 's'}]->(k),
              (optics:Entity:Concept:Technology {id: 'tech:optics', scheme: 'x', labelEn: 'optics', labelIt: 'ottica', name: 'optics'}),
              (fibre:Entity:Concept:Technology {id: 'tech:fibre', scheme: 'x', labelEn: 'optical fibre', labelIt: 'fibra ottica', name: 'optical fibre'}),
              (lasers:Entity:Concept:Technology {id: 'tech:lasers', scheme: 'x', labelEn: 'lasers', labelIt: 'laser', name: 'lasers'}),
              (health:Entity:Concept:PriorityArea {id: 'area:health', scheme: 'x', labelEn: 'Health', labelIt: 'Salute', name: 'Health'}),
              (fibre)-[:BROADER]->(optics), (lasers)-[:BROADER]->(optics),
              (a)-[:OFFERS {origin: 'DECLARED', source: 's'}]->(fibre),
              (b)-[:OFFERS {origin: 'INFERRED', source: 's', family: 'TEXT', confidence: 0.5}]->(lasers),
              (a)-[:ADDRESSES {origin: 'INFERRED', source: 's', family: 'TEXT', confidence: 0.5}]->(health),
              (one:Entity:Project {id: 'project:1', framework: 'H2020', startYear: 2015, endYear: 2016}),
              (two:Entity:Project {id: 'project:2', framework: 'FP7', startYear: 2012}),
              (a)-[:PARTICIPATES_IN {role: 'PARTICIPANT', contribution: 100.0, source: 's'}]->(one),
              (b)-[:PARTICIPATES_IN {role: 'PARTICIPANT', contribution: 300.0, source: 's'}]->(one),
              (a)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 's'}]->(two),
              (d)-[:PARTICIPATES_IN {role: 'PARTICIPANT', source: 's'}]->(two)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    private Question organisations;

    @BeforeEach
    void ask() {
        organisations = Question.of(tester, "organisations");
    }

    @Test
    void withoutConditionsAllAreListedByNameTheNamelessLast() {
        assertThat(ids(Map.of())).containsExactly("org:a", "org:c", "org:b", "org:k", "org:d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            types: [SME]                              | org:a org:c
            types: [UNKNOWN, UNIVERSITY]              | org:b org:d
            types: []                                 | org:a org:c org:b org:k org:d
            countries: ["DE", "FR"]                   | org:c org:d
            regions: ["ITC4"]                         | org:a org:b
            regions: ["ITC4D"]                        | org:a
            regions: ["IT"]                           | org:a org:b
            clusters: ["org:k"]                       | org:a org:b
            technologies: ["tech:lasers"]             | org:b
            technologies: ["tech:optics"]             | org:a org:b
            technologies: ["tech:optics"], declaredOnly: true | org:a
            areas: ["area:health"]                    | org:a
            areas: ["area:health"], declaredOnly: true |
            programmes: ["H2020"]                     | org:a org:b
            activeFrom: 2013                          | org:a org:b
            activeTo: 2013                            | org:a org:d
            activeFrom: 2012, activeTo: 2012          | org:a org:d
            programmes: ["H2020"], activeTo: 2013     |
            types: [SME], regions: ["IT"]             | org:a
            clusters: ["org:nowhere"]                 |
            technologies: ["tech:nothing"]            |
            """)
    void conditionsNarrowTheList(String filter, String expected) {
        List<String> found = tester.document(
                        "{ organisations(filter: {%s}) { edges { node { id } } } }".formatted(filter))
                .execute()
                .path("organisations.edges[*].node.id")
                .entityList(String.class)
                .get();
        assertThat(String.join(" ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aTextMatchesNamesPlacesAndTechnologiesBestFirst() {
        assertThat(ids(Map.of("text", "alp"))).containsExactly("org:c", "org:a"); // less of the name is missing
        assertThat(ids(Map.of("text", "monza"))).containsExactly("org:a");
        assertThat(ids(Map.of("text", "beta universty"))).containsExactly("org:b");
        assertThat(ids(Map.of("text", "laser"))).containsExactly("org:b");
        assertThat(ids(Map.of("text", "fibra ottica"))).containsExactly("org:a");
        assertThat(ids(Map.of("text", "laser", "declaredOnly", true))).isEmpty();
        assertThat(ids(Map.of("text", "zzzz"))).isEmpty();
    }

    @Test
    void ordersPutUnknownLast() {
        assertThat(ids(Map.of(), "PROJECTS")).containsExactly("org:a", "org:b", "org:d", "org:c", "org:k");
        assertThat(ids(Map.of(), "FUNDING")).containsExactly("org:b", "org:a", "org:c", "org:k", "org:d");
        assertThat(ids(Map.of("text", "alp"), "NAME")).containsExactly("org:a", "org:c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEVANCE", "NAME", "PROJECTS", "FUNDING"})
    void pagesNeitherRepeatNorLose(String order) {
        List<String> seen = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("first", 2, "orderBy", order));
        boolean more = true;
        while (more) {
            Response page = organisations.ask(variables);
            seen.addAll(page.path("organisations.edges[*].node.id")
                    .entityList(String.class)
                    .get());
            variables.put(
                    "after",
                    page.path("organisations.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
            more = page.path("organisations.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }
        assertThat(seen).isEqualTo(ids(Map.of(), order));
    }

    @Test
    void facetsAreCountedUnderAllOtherConditions() {
        Response answer =
                organisations.ask(Map.of("filter", Map.of("types", List.of("SME"), "countries", List.of("IT", "US"))));
        answer.path("organisations.totalCount").entity(Integer.class).isEqualTo(1);
        answer.path("organisations.facets[*].name")
                .entityList(String.class)
                .containsExactly("types", "countries", "regions", "clusters", "technologies", "areas", "programmes");
        answer.path("organisations.facets").matchesJson("""
                [{"buckets": [{"key": "SME", "label": "Small or medium-sized enterprise", "count": 1},
                              {"key": "UNIVERSITY", "label": "University", "count": 1}]},
                 {"buckets": [{"key": "DE", "label": "DE", "count": 1}, {"key": "IT", "label": "Italy", "count": 1},
                              {"key": "US", "label": "US", "count": 0}]},
                 {"buckets": [{"key": "ITC4", "label": "Lombardy", "count": 1}, {"key": "ITC4D", "label": "ITC4D", "count": 1}]},
                 {"buckets": [{"key": "org:k", "label": "Kluster", "count": 1}]},
                 {"buckets": [{"key": "tech:fibre", "label": "optical fibre", "count": 1},
                              {"key": "tech:optics", "label": "optics", "count": 1}]},
                 {"buckets": [{"key": "area:health", "label": "Health", "count": 1}]},
                 {"buckets": [{"key": "FP7", "label": "FP7", "count": 1}, {"key": "H2020", "label": "H2020", "count": 1}]}]""");
    }

    @Test
    void aBroaderTechnologyCountsWhoOffersANarrowerOneOnce() {
        Response answer = organisations.ask(Map.of());
        answer.path("organisations.facets[4].buckets").matchesJson("""
                [{"key": "tech:optics", "count": 2}, {"key": "tech:fibre", "count": 1}, {"key": "tech:lasers", "count": 1}]""");
        answer.path("organisations.facets[0].buckets[*].key")
                .entityList(String.class)
                .containsExactly("SME", "CLUSTER_ORGANISATION", "UNIVERSITY", "UNKNOWN");
    }

    @Test
    void theNumberInABucketIsTheNumberOfResultsItLeaves() {
        Response all = organisations.ask(Map.of());
        for (int facet = 0; facet < 7; facet++) {
            String path = "organisations.facets[%d]".formatted(facet);
            String name = all.path(path + ".name").entity(String.class).get();
            List<String> keys =
                    all.path(path + ".buckets[*].key").entityList(String.class).get();
            List<Integer> counts = all.path(path + ".buckets[*].count")
                    .entityList(Integer.class)
                    .get();
            for (int i = 0; i < keys.size(); i++) {
                assertThat(ids(Map.of(name, List.of(keys.get(i)))))
                        .as("%s %s", name, keys.get(i))
                        .hasSize(counts.get(i));
            }
        }
    }

    @Test
    void badArgumentsAreRefusedByName() {
        refused(Map.of("first", 0), "first");
        refused(Map.of("first", 101), "first");
        refused(Map.of("after", "garbage"), "after");
        refused(Map.of("filter", Map.of("text", "")), "filter.text");
        refused(Map.of("filter", Map.of("text", "x".repeat(10_240))), "filter.text");
        refused(Map.of("filter", Map.of("activeFrom", 2016, "activeTo", 2015)), "filter.activeFrom");
        String cursor = organisations
                .ask(Map.of("first", 1))
                .path("organisations.pageInfo.endCursor")
                .entity(String.class)
                .get();
        refused(Map.of("after", cursor, "orderBy", "PROJECTS"), "after");
        refused(Map.of("after", cursor, "filter", Map.of("types", List.of("SME"))), "after");
    }

    @Test
    void aLongerPageCostsNoMoreQueries() {
        assertThat(organisations.statements(meters, Map.of("first", 2)))
                .isEqualTo(organisations.statements(meters, Map.of("first", 20)));
    }

    @Test
    void totalAndFacetsAreNotComputedUnlessAsked() {
        Question bare = new Question(tester, "{ organisations { edges { node { id } } } }");
        assertThat(bare.statements(meters, Map.of())).isEqualTo(2); // the page, and the organisations on it
    }

    private List<String> ids(Map<String, Object> filter) {
        return ids(filter, "RELEVANCE");
    }

    private List<String> ids(Map<String, Object> filter, String order) {
        return organisations
                .ask(Map.of("filter", filter, "orderBy", order, "withFacets", false))
                .path("organisations.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private void refused(Map<String, Object> variables, String argument) {
        organisations.ask(variables).errors().satisfy(errors -> assertThat(errors)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getExtensions())
                        .containsEntry("code", "BAD_REQUEST")
                        .containsEntry("argument", argument)));
    }
}
