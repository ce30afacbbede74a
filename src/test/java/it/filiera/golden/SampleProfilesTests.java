package it.filiera.golden;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.testing.SampleGraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Facts of the seed documents and of CORDIS, as profiles show them. */
@SampleGraphTest
class SampleProfilesTests {

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @Test
    void theDistrettoShowsEveryFieldOfItsProfileAndLeavesUnknownOnesUnknown() {
        Response answer =
                Question.of(tester, "cluster").ask(Map.of("id", "org:distretto-green-high-tech", "members", 100));
        answer.path("cluster").matchesJson("""
                {"kind": "CLUSTER", "established": "2008-06-18", "staff": null, "excellenceLabel": null,
                 "otherLabel": "Reference for Smart Cities and Communities Technologies Regional Cluster",
                 "strategicPartnerships": null, "languages": null, "formalStrategy": null, "internationalisationFocus": null,
                 "contacts": {"listed": 3}, "recognitionDecree": null,
                 "internationalCooperation": {"activities": ["Promotional Activities"]},
                 "transnationalCooperation": {"activities": ["Participation at missions/events/study visits/fairs"]}}""");
        answer.path("cluster.composition.lines[*].declared")
                .entityList(Integer.class)
                .satisfies(declared -> assertThat(declared).containsOnlyNulls());
        answer.path("cluster.sectoralIndustries[*].area.name")
                .entityList(String.class)
                .hasSize(2);
        answer.path("cluster.emergingIndustries[*].area.name")
                .entityList(String.class)
                .hasSize(2);
        answer.path("cluster.s3PriorityAreas[*].area.name")
                .entityList(String.class)
                .hasSize(2);
        answer.path("cluster.technologyFields[*].technology.name")
                .entityList(String.class)
                .hasSize(2);
        answer.path("cluster.uncoveredSpecialisations[*]")
                .entityList(String.class)
                .satisfies(specialisations -> assertThat(specialisations)
                        .allSatisfy(one -> assertThat(one).contains("IoT")));
        answer.path("cluster.services[*].kind").entityList(String.class).satisfies(kinds -> assertThat(kinds)
                .containsExactlyElementsOf(java.util.stream.Stream.concat(
                                java.util.Collections.nCopies(3, "SERVICE").stream(),
                                java.util.Collections.nCopies(6, "SERVICE_LINE").stream())
                        .toList()));
        answer.path("cluster.fundedProgrammes").entityList(Object.class).hasSize(5);
        answer.path("cluster.achievements[*].project.id")
                .entityList(String.class)
                .hasSize(5);
        answer.path("cluster.networks[*].cluster.id")
                .entityList(String.class)
                .contains("org:silicon-europe", "org:cluster-scc-lombardia");
        answer.path("cluster.organisation.figures[?(@.indicator == 'turnover')].value")
                .entityList(Long.class)
                .containsExactly(12_490_000_000L);
    }

    @Test
    void theYearOfFoundationIsShownFromOneSourceWithTheOtherBesideIt() {
        Response answer = Question.of(tester, "cluster").ask(Map.of("id", "org:distretto-green-high-tech"));
        answer.path("cluster.provenance[*].fields[?(@.field == 'established' && @.shown == true)].value")
                .entityList(String.class)
                .satisfies(shown -> assertThat(shown).isNotEmpty().containsOnly("2008-06-18"));
        answer.path("cluster.provenance[*].fields[?(@.field == 'established' && @.shown == false)].value")
                .entityList(String.class)
                .containsExactly("2008/2009");
    }

    @Test
    void bicoccaIsAUniversityAndTheSourceThatCallsItALargerCompanyIsKept() {
        Response answer = Question.of(tester, "organisation").ask(Map.of("id", "org:pic-999923531"));
        answer.path("organisation.type").entity(String.class).isEqualTo("UNIVERSITY");
        answer.path("organisation.provenance[?(@.source.id == 'source:eccp-distretto')].fields[?(@.field == 'type')]")
                .entityList(Object.class)
                .hasSize(1);
        answer.path(
                        "organisation.provenance[?(@.source.id == 'source:eccp-distretto')].fields[?(@.field == 'type')].shown")
                .entityList(Boolean.class)
                .containsExactly(false);
    }

    @Test
    void ciscoIsOneOrganisationUnderAllItsSpellings() {
        Question.of(tester, "organisation")
                .ask(Map.of("id", "org:cisco-italia"))
                .path("organisation.names[*].text")
                .entityList(String.class)
                .contains("CISCO Italia", "Cisco", "CISCO SYSTEMS SRL");
    }

    @Test
    void madeKeepsBothNumbersOfItsMembersWithTheirDates() {
        Response answer = Question.of(tester, "cluster").ask(Map.of("id", "org:made"));
        answer.path("cluster.composition.lines[0].declared")
                .entity(Integer.class)
                .isEqualTo(51);
        answer.path("cluster.composition.lines[0].figures[*].value")
                .entityList(Integer.class)
                .containsExactly(51, 48);
        answer.path("cluster.services[*].name")
                .entityList(String.class)
                .containsExactly("Orientation", "Training", "Implementation of innovation projects");
    }

    @Test
    void anOrganisationThatCordisDoesNotNameIsShownByItsPic() {
        Question.of(tester, "organisation")
                .ask(Map.of("id", "org:pic-888888508"))
                .path("organisation.name")
                .entity(String.class)
                .isEqualTo("Name not in the source (PIC 888888508)");
    }

    @Test
    void lombardyIsAFacetAndNarrowsTheList() {
        Response answer = Question.of(tester, "organisations")
                .ask(Map.of("filter", Map.of("regions", List.of("ITC4"), "types", List.of("UNIVERSITY")), "first", 50));
        List<String> names = answer.path("organisations.edges[*].node.name")
                .entityList(String.class)
                .get();
        assertThat(names)
                .contains("POLITECNICO DI MILANO", "UNIVERSITA DEGLI STUDI DI MILANO")
                .doesNotContain("POLITECNICO DI TORINO");
        answer.path("organisations.totalCount").entity(Integer.class).isEqualTo(names.size());
        answer.path("organisations.facets[2].buckets[?(@.key == 'ITC4')].count")
                .entityList(Integer.class)
                .containsExactly(names.size());
    }
}
