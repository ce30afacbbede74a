package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Finds anything by text, on a graph of namesakes. */
@LiteralGraphTest
class SearchTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE
              (st:Entity:Organisation {id: 'org:st', name: 'STMICROELECTRONICS SRL', names: ['STMICROELECTRONICS SRL', 'STMicroelectronics'],
                type: 'LARGE_COMPANY', city: 'AGRATE BRIANZA', country: 'IT', pic: '999977657', vat: 'IT00951900968'}),
              (:Entity:Organisation {id: 'org:st-rousset', name: 'STMICROELECTRONICS ROUSSET SAS',
                names: ['STMICROELECTRONICS ROUSSET SAS'], city: 'ROUSSET', country: 'FR'}),
              (poli:Entity:Organisation {id: 'org:poli', name: 'POLITECNICO DI MILANO', shortName: 'POLIMI',
                names: ['POLITECNICO DI MILANO', 'POLIMI'], type: 'UNIVERSITY', city: 'MILANO', country: 'IT'}),
              (:Entity:Organisation {id: 'org:fondazione', name: 'FONDAZIONE POLITECNICO DI MILANO',
                names: ['FONDAZIONE POLITECNICO DI MILANO'], city: 'MILANO', country: 'IT'}),
              (:Entity:Organisation {id: 'org:nameless', pic: '888888508', city: 'LYON', names: []}),
              (scc:Entity:Organisation:Cluster {id: 'org:scc', name: 'Cluster Smart Cities', names: ['Cluster Smart Cities'],
                descriptionEn: 'A network of cities that test telemedicine together with hospitals and patients.'}),
              (p:Entity:Project {id: 'project:1', name: 'LIGHTS', acronym: 'LIGHTS', titleEn: 'Adaptive lighting for cities',
                framework: 'H2020', grantNumber: '633098', startYear: 2015, endYear: 2018, topic: 'ICT-30-2015'}),
              (s:Entity:Scheme {id: 'scheme:areas', titleEn: 'Areas', titleIt: 'Aree'}),
              (mobility:Entity:Concept:PriorityArea {id: 'area:mobility', scheme: 'scheme:areas', name: 'Mobility',
                labelEn: 'Mobility', labelIt: 'Mobilità'}),
              (:Entity:Concept:Technology {id: 'tech:transport', scheme: 'scheme:areas', name: 'transport', labelEn: 'transport',
                labelIt: 'trasporti', altEn: ['mobility services'], altIt: ['servizi di mobilità']}),
              (mobility)-[:IN_SCHEME]->(s),
              (st)-[:PARTICIPATES_IN]->(p), (poli)-[:PARTICIPATES_IN]->(p), (st)-[:MEMBER_OF]->(scc)
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Autowired
    private MeterRegistry meters;

    private Question search;

    @BeforeEach
    void ask() {
        search = Question.of(tester, "search");
    }

    @Test
    void theExactNameComesFirstWithoutItsLegalForm() {
        assertThat(ids("STMicroelectronics")).containsExactly("org:st", "org:st-rousset");
    }

    @Test
    void wordsAreMatchedAcrossFieldsAndTheLegalFormWeighsNothing() {
        GraphQlTester.Response answer = search.ask(Map.of("text", "stmicroelectronics spa agrate"));
        answer.path("search.hits[*].id").entityList(String.class).containsExactly("org:st");
        answer.path("search.hits[0].matched[*].field").entityList(String.class).containsExactly("name", "place");
        answer.path("search.hits[0].matched[*].quality")
                .entityList(String.class)
                .containsExactly("WORDS", "WORDS");
    }

    @Test
    void aTypingErrorIsForgiven() {
        GraphQlTester.Response answer = search.ask(Map.of("text", "Politecnco di Milnao"));
        answer.path("search.hits[*].id").entityList(String.class).containsExactly("org:poli", "org:fondazione");
        answer.path("search.hits[0].matched[0].quality").entity(String.class).isEqualTo("TYPO");
    }

    @Test
    void noErrorIsForgivenWhereTheWordIsThere() {
        GRAPH.run("CREATE (:Entity:Organisation {id: 'org:bolimi', name: 'Bolimi', names: ['Bolimi']})");
        assertThat(ids("polimi")).containsExactly("org:poli");
    }

    @Test
    void accentsAndCaseDoNotMatterAndLabelsComeBeforeSynonyms() {
        assertThat(ids("MOBILITA")).containsExactly("area:mobility", "tech:transport");
        assertThat(ids("mobilità")).containsExactly("area:mobility", "tech:transport");
    }

    @Test
    void beginningsAreFoundWhileTyping() {
        assertThat(ids("stmi")).containsExactly("org:st", "org:st-rousset");
        assertThat(ids("politecnico mi")).containsExactly("org:poli", "org:fondazione");
    }

    @Test
    void otherFormsOfAWordAreFound() {
        assertThat(ids("light city")).containsExactly("project:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999977657", "IT00951900968", "00951900968"})
    void identifiersAreFoundAsAWhole(String identifier) {
        GraphQlTester.Response answer = search.ask(Map.of("text", identifier));
        answer.path("search.hits[*].id").entityList(String.class).containsExactly("org:st");
        answer.path("search.hits[0].matched[0].field").entity(String.class).isEqualTo("identifier");
        answer.path("search.hits[0].matched[0].quality").entity(String.class).isEqualTo("EXACT");
    }

    @Test
    void halfAnIdentifierIsNone() {
        assertThat(ids("9999776")).isEmpty();
        assertThat(ids("633098")).containsExactly("project:1");
    }

    @Test
    void aLongTextIsQuotedWhereTheWordsAre() {
        GraphQlTester.Response answer = search.ask(Map.of("text", "telemedicine"));
        answer.path("search.hits[*].id").entityList(String.class).containsExactly("org:scc");
        answer.path("search.hits[0].matched[0].field").entity(String.class).isEqualTo("description");
        answer.path("search.hits[0].matched[0].text").entity(String.class).satisfies(text -> assertThat(text)
                .contains("telemedicine"));
    }

    @Test
    void whereNotAllWordsAreFoundHalfOfThemWillDo() {
        assertThat(ids("politecnico submarines")).containsExactly("org:poli", "org:fondazione");
    }

    @Test
    void kindsNarrowTheSearchAndAreCounted() {
        GraphQlTester.Response all = search.ask(Map.of("text", "cities"));
        all.path("search.counts[*].kind").entityList(String.class).containsExactly("CLUSTER", "PROJECT");
        all.path("search.counts[*].count").entityList(Integer.class).containsExactly(1, 1);
        search.ask(Map.of("text", "cities", "kinds", List.of("PROJECT")))
                .path("search.hits[*].id")
                .entityList(String.class)
                .containsExactly("project:1");
    }

    @Test
    void aHitTellsNamesakesApartInTheLanguageAsked() {
        tester.document(
                        "{ search(text: \"polimi\") { hits { label detail(language: IT) english: detail(language: EN) } } }")
                .execute()
                .path("search.hits[0]")
                .matchesJson("""
                        {"label": "POLITECNICO DI MILANO", "detail": "Università, MILANO, IT", "english": "University, MILANO, IT"}""");
        tester.document("{ search(text: \"mobility\") { hits { label(language: IT) detail(language: IT) } } }")
                .execute()
                .path("search.hits[0]")
                .matchesJson("{\"label\": \"Mobilità\", \"detail\": \"Aree\"}");
        tester.document("{ search(text: \"633098\") { hits { label detail } } }")
                .execute()
                .path("search.hits[0]")
                .matchesJson("{\"label\": \"LIGHTS\", \"detail\": \"H2020, 2015-2018\"}");
    }

    @Test
    void anOrganisationWithoutANameIsShownByItsIdentifier() {
        search.ask(Map.of("text", "888888508"))
                .path("search.hits[0].label")
                .entity(String.class)
                .isEqualTo("Name not in the source (PIC 888888508)");
    }

    @Test
    void theThingItselfIsThere() {
        tester.document("{ search(text: \"mobility\") { hits { entity { id kind name(language: IT) } } } }")
                .execute()
                .path("search.hits[*].entity.name")
                .entityList(String.class)
                .containsExactly("Mobilità", "trasporti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*", "(", "\\", ":-)", "🙂", "zzzzqqqq"})
    void nothingFoundIsAnEmptyList(String text) {
        GraphQlTester.Response answer = search.ask(Map.of("text", text));
        answer.path("search.hits").entityList(Object.class).hasSize(0);
        answer.path("search.counts").entityList(Object.class).hasSize(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND polimi",
                "polimi OR",
                "NOT polimi",
                "polimi\"",
                "(polimi",
                "polimi*",
                "name:polimi",
                "polimi\\"
            })
    void queryLanguageIsOrdinaryText(String text) {
        search.ask(Map.of("text", text)).path("search.hits").entityList(Object.class);
    }

    @Test
    void noTextAndTooMuchTextAreRefused() {
        for (String text : List.of("", "  ", "x".repeat(201), "x".repeat(10_240))) {
            refused(Map.of("text", text), "text");
        }
        refused(Map.of("text", "polimi", "first", 0), "first");
        refused(Map.of("text", "polimi", "first", 101), "first");
    }

    @Test
    void aLongerPageCostsNoMoreQueries() {
        assertThat(search.statements(meters, Map.of("text", "milano", "first", 1)))
                .isEqualTo(search.statements(meters, Map.of("text", "milano", "first", 20)))
                .isEqualTo(2);
    }

    private List<String> ids(String text) {
        return search.ask(Map.of("text", text))
                .path("search.hits[*].id")
                .entityList(String.class)
                .get();
    }

    private void refused(Map<String, Object> variables, String argument) {
        search.ask(variables).errors().satisfy(errors -> assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions())
                        .containsEntry("code", "BAD_REQUEST")
                        .containsEntry("argument", argument)));
    }
}
