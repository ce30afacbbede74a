package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

@LiteralGraphTest
class ProjectTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of(TinyCatalogue.GRAPH);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void aProjectTellsMoneyDatesProgrammeAndStatus() {
        Response answer = ask("project:spark");
        answer.path("project.name").entity(String.class).isEqualTo("SPARK");
        answer.path("project.title").entity(String.class).isEqualTo("Sparks");
        answer.path("project.programmes").entityList(String.class).containsExactly("H2020-EU.2.1.1.");
        answer.path("project.start").entity(String.class).isEqualTo("2015-02");
        answer.path("project.funding").entity(Map.class).isEqualTo(Map.of("amount", 1500000.5, "currency", "EUR"));
        answer.path("project.participantCount").entity(Integer.class).isEqualTo(2);
    }

    @Test
    void theObjectiveIsToldAndAnUnknownOneIsNull() {
        ask("project:spark").path("project.objective").entity(String.class).isEqualTo("To strike a light");
        ask("project:ember").path("project.objective").valueIsNull();
    }

    @Test
    void aStatusNoSourceGivesFollowsFromTheDates() {
        status("project:spark", "CLOSED", "INFERRED");
        status("project:torch", "IDEA", "DECLARED");
        ask("project:ember").path("project.status").valueIsNull();
        ask("project:ember").path("project.statusOrigin").valueIsNull();
    }

    @Test
    void unknownMoneyIsNotZero() {
        ask("project:ember").path("project.funding").valueIsNull();
        ask("project:ember").path("project.totalCost").valueIsNull();
    }

    @Test
    void theCoordinatorComesFirstThenTheOthersByName() {
        Response answer = ask("project:spark");
        answer.path("project.participations[*].organisation.name")
                .entityList(String.class)
                .containsExactly("Alba SRL", "Brera");
        assertThat(Question.fields(answer, "project.participations[0]"))
                .containsEntry("role", "COORDINATOR")
                .containsEntry("active", true);
        answer.path("project.participations[0].contribution.amount")
                .entity(Integer.class)
                .isEqualTo(500000);
        answer.path("project.participations[1].contribution").valueIsNull();
        answer.path("project.participations[1].provenance.source.title")
                .entity(String.class)
                .isEqualTo("A source");
    }

    @Test
    void technologiesAndAreasComeSurestFirstWithTheirEvidence() {
        Response answer = ask("project:spark");
        answer.path("project.technologies[*].technology.name")
                .entityList(String.class)
                .containsExactly("Light sensors", "Weaving");
        answer.path("project.technologies[*].origin").entityList(String.class).containsExactly("DECLARED", "INFERRED");
        answer.path("project.technologies[*].confidence")
                .entityList(Double.class)
                .containsExactly(.9, .4);
        answer.path("project.technologies[1].evidence[0].provenance.rule")
                .entity(String.class)
                .isEqualTo("r3");
        answer.path("project.areas[*].area.name").entityList(String.class).containsExactly("Care");
        answer.path("project.areas[0].relation").valueIsNull();
    }

    @Test
    void inferredOnesCanBeLeftOut() {
        tester.document(
                        "{ project(id: \"project:spark\") { technologies(declaredOnly: true) { technology { name } } areas(declaredOnly: true) { relation } } }")
                .execute()
                .path("project.technologies[*].technology.name")
                .entityList(String.class)
                .containsExactly("Light sensors")
                .path("project.areas")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void partsAndWholesKnowOneAnother() {
        ask("project:spark")
                .path("project.ties[*].kind")
                .entityList(String.class)
                .containsExactly("HAS_PART");
        ask("project:ember")
                .path("project.ties[0].project.name")
                .entity(String.class)
                .isEqualTo("SPARK");
        ask("project:torch").path("project.region.code").entity(String.class).isEqualTo("ITC4D");
    }

    @Test
    void titlesComeInTheLanguageAskedFor() {
        tester.document("{ project(id: \"project:spark\") { title(language: IT) } }")
                .execute()
                .path("project.title")
                .entity(String.class)
                .isEqualTo("Scintille");
        tester.document("{ project(id: \"project:ember\") { title(language: IT) } }")
                .execute()
                .path("project.title")
                .entity(String.class)
                .isEqualTo("Embers");
    }

    @Test
    void anUnknownProjectIsNull() {
        ask("project:none").path("project").valueIsNull();
        ask("org:alba").path("project").valueIsNull();
    }

    @Test
    void morePartnersThanTwoHundredAreNotAskedForAtOnce() {
        Question.of(tester, "project")
                .ask(Map.of("id", "project:spark", "participations", 201))
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("argument", "first"));
    }

    private void status(String id, String status, String origin) {
        ask(id).path("project.status").entity(String.class).isEqualTo(status);
        ask(id).path("project.statusOrigin").entity(String.class).isEqualTo(origin);
    }

    private Response ask(String id) {
        return Question.of(tester, "project").ask(Map.of("id", id));
    }
}
