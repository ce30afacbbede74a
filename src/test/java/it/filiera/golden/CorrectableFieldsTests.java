package it.filiera.golden;

import it.filiera.testing.EmbeddedGraph;
import it.filiera.testing.LiteralGraphTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Alfa, an organisation whose town a person corrected; Kappa, a cluster; a project; a technology. */
@LiteralGraphTest
class CorrectableFieldsTests {

    @RegisterExtension
    static final EmbeddedGraph GRAPH = EmbeddedGraph.of("""
            CREATE (list:Source {id: 'source:list', title: 'Member list', rank: 50}),
                   (people:Source {id: 'source:corrections', title: 'Corrections', rank: 100}),
                   (a:Entity:Organisation {id: 'org:a', name: 'Alfa', city: 'Monza', languages: ['it', 'en'], lat: 45.50}),
                   (a)-[:DESCRIBED_BY {name: 'Alfa', city: 'Milano'}]->(list),
                   (a)-[:DESCRIBED_BY {city: 'Monza'}]->(people),
                   (:Entity:Organisation:Cluster {id: 'org:k', name: 'Kappa', staff: 4}),
                   (:Entity:Project {id: 'project:p', name: 'P', start: '2012-10', startYear: 2012}),
                   (:Entity:Concept:Technology {id: 'tech:t', name: 'T'})
            """);

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void theFieldsOfAnOrganisationWithWhatIsShown() {
        Response answer = fieldsOf("org:a");
        answer.path("correctableFields[?(@.field == 'city')]").matchesJson("""
                [{"field": "city", "language": null, "type": "STRING", "allowed": [], "example": null,
                  "value": "Monza", "corrected": true}]""");
        answer.path("correctableFields[?(@.field == 'name')]").matchesJson("""
                [{"value": "Alfa", "corrected": false}]""");
        answer.path("correctableFields[?(@.field == 'languages')]").matchesJson("""
                [{"type": "LIST", "value": "it | en"}]""");
        answer.path("correctableFields[?(@.field == 'latitude')]").matchesJson("""
                [{"type": "NUMBER", "value": "45.5"}]""");
    }

    @Test
    void aFieldInTwoLanguagesIsTwo() {
        fieldsOf("org:a")
                .path("correctableFields[?(@.field == 'description')].language")
                .matchesJson("""
                ["EN", "IT"]""");
    }

    @Test
    void theValuesOfAListedFieldAreListed() {
        fieldsOf("project:p")
                .path("correctableFields[?(@.field == 'status')].allowed")
                .matchesJson("""
                [["IDEA", "IN_DISCUSSION", "RUNNING", "CLOSED"]]""");
    }

    @Test
    void onlyAClusterHasTheFieldsOfAProfile() {
        fieldsOf("org:k").path("correctableFields[?(@.field == 'staff')].value").matchesJson("""
                ["4"]""");
        fieldsOf("org:a").path("correctableFields[?(@.field == 'staff')]").matchesJson("[]");
    }

    @Test
    void spellingsAndYearsThatFollowFromDatesAreNotAmongThem() {
        fieldsOf("org:a").path("correctableFields[?(@.field == 'names')]").matchesJson("[]");
        fieldsOf("project:p")
                .path("correctableFields[?(@.field == 'startYear')]")
                .matchesJson("[]");
    }

    @Test
    void nothingElseHasAny() {
        for (String id : new String[] {"tech:t", "org:nothing"}) {
            fieldsOf(id).path("correctableFields").matchesJson("[]");
        }
    }

    private Response fieldsOf(String id) {
        return Question.of(tester, "correctable-fields").ask(Map.of("id", id));
    }
}
