package it.filiera.exchange.sample;

import static it.filiera.exchange.sample.SampleBundle.cell;
import static it.filiera.exchange.sample.SampleBundle.row;
import static it.filiera.exchange.sample.SampleBundle.rows;
import static it.filiera.exchange.sample.SampleBundle.shown;
import static it.filiera.exchange.sample.SampleBundle.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Gaps, contradictions and spellings of the sources are in the bundle as the sources have them. */
class SampleFactsTests {

    private static final String CORDIS = "source:cordis-h2020";
    private static final String ECCP = "source:eccp-distretto";
    private static final String DISTRETTO = "org:distretto-green-high-tech";
    private static final String BICOCCA = "org:pic-999923531";
    private static final String STMICROELECTRONICS = "org:pic-999977657";

    @Test
    void allOfTheHorizon2020SampleIsThere() {
        assertThat(rows("organisations", "source", CORDIS)).hasSize(3241);
        assertThat(rows("projects", "source", CORDIS)).hasSize(463);
        assertThat(rows("participations", "source", CORDIS)).hasSize(5324);
    }

    @Test
    void theTwoHundredSixtySixOrganisationsWithoutANameStayNameless() {
        Set<String> named = rows("organisations").stream()
                .filter(row -> !cell(row, "name").isEmpty())
                .map(row -> cell(row, "id"))
                .collect(Collectors.toSet());
        Set<String> nameless = new TreeSet<>(values("organisations", "id"));
        nameless.removeAll(named);
        assertThat(nameless).hasSize(266);
    }

    @Test
    void aContributionThatCordisLeavesOutStaysUnknown() {
        assertThat(rows("participations", "source", CORDIS)
                        .filter(row -> cell(row, "contribution").isEmpty()))
                .hasSize(641);
    }

    @Test
    void aPrivateCompanyOfUnknownSizeIsNeitherSmallNorLarge() {
        Map<String, String> italtel = row("organisations", "id", "org:pic-999591500", "source", CORDIS);
        assertThat(italtel).containsEntry("type", "COMPANY").containsEntry("type_as_said", "PRC");
        assertThat(italtel).containsEntry("sme", "");
    }

    @Test
    void aParticipantOfTheSmeInstrumentIsSmallByInferenceFromItsProjects() {
        Map<String, String> inferred =
                row("organisations", "id", "org:pic-924152854", "source", "source:filiera-sme-instrument");
        assertThat(inferred).containsEntry("type", "SME").containsEntry("sme", "true");
        assertThat(cell(inferred, "record")).contains("SME-1");
        assertThat(row("organisations", "id", "org:pic-924152854", "source", CORDIS))
                .containsEntry("type", "")
                .containsEntry("type_as_said", "PRC")
                .containsEntry("sme", "");
        assertThat(row("sources", "id", "source:filiera-sme-instrument")).containsEntry("status", "INFERRED");
    }

    @Test
    void countsThatTheEccpProfileLeavesBlankAreUnknown() {
        Map<String, String> profile = row("clusters", "id", DISTRETTO, "source", ECCP);
        assertThat(Stream.of(
                                "staff",
                                "excellence_label",
                                "strategic_partnerships",
                                "total_members",
                                "sme_members",
                                "start_up_members",
                                "large_members",
                                "research_members",
                                "other_members",
                                "scale_up_facilities",
                                "formal_strategy",
                                "internationalisation_focus",
                                "international_countries",
                                "transnational_countries")
                        .map(column -> cell(profile, column)))
                .allMatch(String::isEmpty);
        assertThat(profile).containsEntry("contacts_withheld", "3");
    }

    @Test
    void bicoccaIsShownAsAUniversityAndTheProfilesWordIsKept() {
        assertThat(row("organisations", "id", BICOCCA, "source", ECCP))
                .containsEntry("type", "LARGE_COMPANY")
                .containsEntry("type_as_said", "Larger Company");
        assertThat(row("organisations", "id", BICOCCA, "source", "source:filiera-editors"))
                .containsEntry("type", "UNIVERSITY");
        assertThat(shown("organisations", BICOCCA, "type")).isEqualTo("UNIVERSITY");
    }

    @Test
    void spellingsOfOneOrganisationLeadToOneOrganisation() {
        assertThat(named("CISCO Italia", "Cisco", "CISCO", "CISCO SYSTEMS SRL")).containsExactly("org:cisco-italia");
        assertThat(named("STMICROELECTRONICS SRL", "STMicroelectronics", "ST Microelectronics"))
                .containsExactly(STMICROELECTRONICS);
        assertThat(named("Bicocca", "Università Milano Bicocca", "Università degli Studi di Milano-Bicocca"))
                .containsExactly(BICOCCA);
        assertThat(named("Politecnico di Milano", "POLITECNICO DI MILANO")).containsExactly("org:pic-999879881");
        assertThat(named("Innovhub SSI", "Italtel", "Fondazione Eucentre", "Consiglio Nazionale delle Ricerche"))
                .allMatch(id -> id.startsWith("org:pic-"));
    }

    @Test
    void subsidiariesAbroadStayOrganisationsOfTheirOwn() {
        assertThat(named("STMICROELECTRONICS CROLLES 2 SAS", "STMICROELECTRONICS ROUSSET SAS"))
                .hasSize(2)
                .doesNotContain(STMICROELECTRONICS);
        assertThat(named("Philips", "PHILIPS LIGHTING B.V.")).hasSize(2);
    }

    @Test
    void madesPartsAndTheLaterTotalAreBothKept() {
        assertThat(madeFigures("2025-07")).containsExactly("members 51");
        assertThat(madeFigures(""))
                .containsExactlyInAnyOrder("universities 4", "companies 43", "public bodies 1", "members 48");
    }

    @Test
    void bothAnswersToWhenTheDistrettoWasFoundedAreKept() {
        assertThat(rows("clusters", "id", DISTRETTO).map(row -> cell(row, "established")))
                .containsExactlyInAnyOrder("2008-06-18", "2008-06-18", "2008/2009");
        assertThat(shown("clusters", DISTRETTO, "established")).isEqualTo("2008-06-18");
    }

    @Test
    void whoInvestedInTheMobilityProjectIsUnknownBecauseTheSentenceBreaksOff() {
        assertThat(row("projects", "id", "project:distretto-mobility-torri-bianche"))
                .containsEntry("funding", "220000")
                .containsEntry("funder", "");
    }

    @Test
    void theNineTechnologyClustersHaveAnAreaAndNoRecognitionDecree() {
        List<Map<String, String>> areas =
                rows("addresses", "relation", "CLUSTER_AREA").toList();
        assertThat(areas).hasSize(9);
        for (Map<String, String> area : areas) {
            String cluster = cell(area, "subject");
            assertThat(shown("organisations", cluster, "name")).as(cluster).isNotEmpty();
            assertThat(shown("clusters", cluster, "recognition_decree"))
                    .as(cluster)
                    .isEmpty();
            assertThat(rows("figures", "organisation", cluster)
                            .filter(figure -> cell(figure, "indicator").equals("development path")))
                    .as("what Finlombarda monitors, without a figure: " + cluster)
                    .hasSize(2)
                    .allMatch(figure -> cell(figure, "value").isEmpty());
        }
    }

    @Test
    void theSentenceOnTheSmartLightingProjectIsInItsFields() {
        Map<String, String> sulbiate = row("projects", "id", "project:distretto-smart-lighting-sulbiate");
        assertThat(sulbiate)
                .containsEntry("nuts", "ITC4D")
                .containsEntry("start", "2012-01")
                .containsEntry("award", "Award Ecohitech")
                .containsEntry("award_date", "2012-10");
        assertThat(rows("participations", "project", cell(sulbiate, "id"))
                        .map(row -> cell(row, "role") + " " + cell(row, "organisation")))
                .containsExactlyInAnyOrder(
                        "IMPLEMENTER org:edison",
                        "IMPLEMENTER org:philips",
                        "IMPLEMENTER org:comune-sulbiate",
                        "PARTNER " + DISTRETTO);
    }

    private static List<String> madeFigures(String date) {
        return rows("figures", "organisation", "org:made")
                .filter(figure -> cell(figure, "date").equals(date))
                .map(figure -> cell(figure, "indicator") + " " + cell(figure, "value"))
                .toList();
    }

    private static Set<String> named(String... names) {
        Set<String> spellings = Set.of(names);
        Set<String> ids = new TreeSet<>();
        for (Map<String, String> row : rows("organisations")) {
            Stream.concat(
                            Stream.of(cell(row, "name")),
                            Stream.of(cell(row, "other_names").split("\\|")))
                    .filter(spellings::contains)
                    .forEach(name -> ids.add(cell(row, "id")));
        }
        return ids;
    }
}
