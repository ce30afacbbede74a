package it.filiera.exchange.formats.cordis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.Tables;
import it.filiera.exchange.formats.TinyZip;
import it.filiera.exchange.formats.opening.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CordisTranslatorTests {

    private static final String PROJECTS = """
            "id";"acronym";"status";"title";"startDate";"endDate";"totalCost";"ecMaxContribution";"legalBasis";"topics";\
            "ecSignatureDate";"frameworkProgramme";"masterCall";"subCall";"fundingScheme";"nature";"objective";\
            "contentUpdateDate";"rcn";"grantDoi"
            "871069";"OPERAS-P";"SIGNED";"Preparing open access";"2019-07-01";"2021-06-30";"1234567,5";"1000000";\
            "H2020-EU.1.4.";"INFRADEV-02";"2019-06-01";"H2020";"H2020-INFRADEV-2018-2020";"H2020-INFRADEV-2019-2";"CSA";\
            "";"An aim
            in two lines";"2023-03-10 20:19:00";"223273";"10.3030/871069"
            """;

    private static final String ORGANIZATIONS = """
            projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;\
            country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;\
            netEcContribution;totalCost;endOfParticipation;active
            871069;OPERAS-P;999923531;IT12621570154;UNIVERSITA' DEGLI STUDI DI MILANO-BICOCCA;UNIMIB;false;HES;\
            PIAZZA DELL'ATENEO NUOVO 1;20126;MILANO;IT;ITC4C;45.5181372,9.2143;http://www.unimib.it;x;\
            2023-03-10 20:19:00;1905564;13;participant;69506.25;69506,25;69506,25;false;
            871069;OPERAS-P;111111111;;ALFA SRL;;true;PRC;;;MONZA;IT;;;;x;2023-03-10 20:19:00;1;1;coordinator;\
            500000;400000;0;true;
            """;

    private static final Set<String> GRAPH = Set.of("tech:euroscivoc-23-47", "project:h2020-633098");

    private final CordisTranslator translator = new CordisTranslator(null, GRAPH::contains);

    @TempDir
    private Path folder;

    private Tables tables;
    private Path zip;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
        zip = folder.resolve("cordis-h2020projects-csv.zip");
    }

    @Test
    void aWholeDownloadBecomesProjectsOrganisationsAndParticipations() {
        TinyZip.of(
                zip,
                "csv/project.csv",
                PROJECTS,
                "csv/organization.csv",
                ORGANIZATIONS,
                "csv/topics.csv",
                "projectID;topic;title\n871069;INFRADEV-02;Preparatory phase\n",
                "csv/legalBasis.csv",
                """
                projectID;legalBasis;title;uniqueProgrammePart
                871069;H2020-EU.1.4.1.1.;Developing infrastructures;
                871069;H2020-EU.1.4.;Research infrastructures;true
                """,
                "csv/euroSciVoc.csv",
                """
                projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription
                871069;/23/47;/natural sciences/computer and information sciences;computer and information sciences;
                """,
                "csv/webLink.csv",
                "id\n1\n");
        tables.translate(translator, zip);
        assertThat(tables.notices()).isEmpty();
        assertThat(tables.records("projects")).singleElement().satisfies(project -> assertThat(project)
                .containsEntry("id", "project:h2020-871069")
                .containsEntry("name", "OPERAS-P")
                .containsEntry("framework", "H2020")
                .containsEntry("grant_number", "871069")
                .containsEntry("rcn", "223273")
                .containsEntry("title_en", "Preparing open access")
                .containsEntry("objective_en", "An aim in two lines")
                .containsEntry("programme", "H2020-EU.1.4.|H2020-EU.1.4.1.1.")
                .containsEntry("programme_part", "Research infrastructures")
                .containsEntry("topic", "INFRADEV-02")
                .containsEntry("topic_title", "Preparatory phase")
                .containsEntry("call", "H2020-INFRADEV-2019-2")
                .containsEntry("funding_scheme", "CSA")
                .containsEntry("status", "RUNNING")
                .containsEntry("start", "2019-07-01")
                .containsEntry("end", "2021-06-30")
                .containsEntry("total_cost", "1234567.5")
                .containsEntry("funding", "1000000")
                .containsEntry("currency", "EUR")
                .containsEntry("source", "source:cordis-h2020")
                .containsEntry("record", "project.csv, row 2")
                .containsEntry("recorded_on", "2023-03-10"));
        assertThat(tables.rows("organisations", "id", "name", "type", "type_as_said", "sme", "city", "country", "nuts"))
                .containsExactly(
                        "org:pic-111111111|ALFA SRL|SME|PRC|true|MONZA|IT|",
                        "org:pic-999923531|UNIVERSITA' DEGLI STUDI DI MILANO-BICOCCA|UNIVERSITY|HES|false|MILANO|IT|ITC4C");
        assertThat(tables.rows("organisations", "pic", "vat", "lat", "lon", "record"))
                .contains("999923531|IT12621570154|45.5181372|9.2143|organization.csv, row 2");
        assertThat(tables.rows("participations", "organisation", "project", "role", "contribution", "active"))
                .containsExactly(
                        "org:pic-111111111|project:h2020-871069|COORDINATOR|400000|false",
                        "org:pic-999923531|project:h2020-871069|PARTICIPANT|69506.25|");
        assertThat(tables.rows("uses", "project", "technology", "family", "source"))
                .containsExactly("project:h2020-871069|tech:euroscivoc-23-47|EUROSCIVOC|source:cordis-h2020");
        assertThat(tables.rows("sources", "id", "rank")).containsExactly("source:cordis-h2020|60");
        assertThat(tables.translation().rows()).isEqualTo(7);
        assertThat(tables.translation().rejected()).isZero();
    }

    @Test
    void theSameDownloadTwiceGivesTheSameBytes() throws IOException {
        TinyZip.of(zip, "project.csv", PROJECTS, "organization.csv", ORGANIZATIONS);
        String first = text(tables.translate(translator, zip));
        assertThat(text(new Tables(folder).translate(translator, zip))).isEqualTo(first);
    }

    private static String text(Tables of) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : new String[] {"bundle.json", "organisations.csv", "participations.csv", "projects.csv"}) {
            try (var bytes = of.translation().bundle().open(file)) {
                text.append(new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void anOrganisationIsStatedOnceByItsLatestRowThenByTheFirstAndKeepsItsOtherSpellings() throws IOException {
        organizations("""
                projectID,organisationID,name,role,contentUpdateDate,city
                633098,1,OLD NAME,participant,2020-01-01 00:00:00,Monza
                633099,1,NEW NAME,participant,2023-01-01 00:00:00,Milano
                633100,1,LATER ROW,participant,2023-01-01 00:00:00,Como
                633101,1,,participant,,Lodi
                """);
        assertThat(tables.rows("organisations", "id", "name", "other_names", "city", "record", "recorded_on"))
                .containsExactly("org:pic-1|NEW NAME|LATER ROW|OLD NAME|Milano|organization.csv, row 3|2023-01-01");
    }

    @Test
    void organizationsAloneMakeTheirProjectsUnderASourceOfTheirOwn() throws IOException {
        organizations("""
                projectID,projectAcronym,organisationID,name,role
                633098,UTOFIA,1,ALFA,coordinator
                """);
        assertThat(tables.rows("projects", "id", "name", "grant_number", "framework", "source"))
                .containsExactly("project:h2020-633098|UTOFIA|633098|H2020|source:cordis-h2020-organization");
        assertThat(tables.rows("sources", "id", "rank"))
                .containsExactly("source:cordis-h2020|60", "source:cordis-h2020-organization|59");
        assertThat(tables.notices()).containsExactly("FRAMEWORK_GUESSED organization.csv");
        assertThat(tables.message("FRAMEWORK_GUESSED")).contains("projects of Horizon 2020");
    }

    @Test
    void aPersonMayNameTheProgrammeOfATable() throws IOException {
        Path file = Files.writeString(
                folder.resolve("organization.csv"), "projectID,organisationID,name,role\n115974,1,ALFA,participant\n");
        tables.translate(new CordisTranslator(Framework.H2020, GRAPH::contains), file);
        assertThat(tables.rows("participations", "project")).containsExactly("project:h2020-115974");
        assertThat(tables.notices()).isEmpty();
    }

    @Test
    void topicsAloneSpeakOfProjectsTheGraphHas() throws IOException {
        Path file = Files.writeString(
                folder.resolve("topics.csv"),
                "projectID,topic,title\n633098,BG-09-2014,Imaging\n699999,X,Y\n633098,BG-10-2014,Further\n");
        tables.translate(translator, file);
        assertThat(tables.rows("projects", "id", "topic", "topic_title", "source"))
                .containsExactly("project:h2020-633098|BG-09-2014|Imaging|source:cordis-h2020-topics");
        assertThat(tables.notices())
                .containsExactlyInAnyOrder(
                        "FRAMEWORK_GUESSED topics.csv",
                        "UNKNOWN_REFERENCE topics.csv row 3 projectID [699999]",
                        "FURTHER_VALUE topics.csv row 4 topic [BG-10-2014]");
        assertThat(tables.rejected()).isEqualTo("""
                        projectID,topic,title,reason
                        699999,X,Y,"projectID: there is no such project of Horizon 2020 in the graph; import the whole download, or project.csv first"
                        """);
    }

    @Test
    void columnsOfOlderReleasesAndAnyOrderAreRead() throws IOException {
        organizations("""
                role;id;NAME;projectRcn;projectID;ecContribution;organizationUrl;endOfParticipation;contactFirstNames
                participant;1;ALFA;9;226789;1234,5;http://a.it;false;Ada
                """);
        assertThat(tables.rows("participations", "organisation", "project", "contribution"))
                .containsExactly("org:pic-1|project:fp7-226789|1234.5");
        assertThat(tables.rows("organisations", "url")).containsExactly("http://a.it");
        assertThat(tables.records("organisations").toString()).doesNotContain("Ada");
    }

    @Test
    void whatThirdPartiesAndPartnersGetIsNeitherCountedTwiceNorMadeZero() throws IOException {
        organizations("""
                projectID,organisationID,name,role,ecContribution,netEcContribution
                633098,1,BENEFICIARY,participant,100,60
                633098,2,THIRD,thirdParty,0,40
                633098,3,PARTNER,partner,,0
                633098,4,NOTHING,participant,0,0
                633098,5,FOREIGN,internationalPartner,,
                633098,6,ASSOCIATED,associatedPartner,,
                633098,7,ODD,mascot,,
                """);
        assertThat(tables.rows("participations", "organisation", "role", "contribution", "role_as_said"))
                .containsExactly(
                        "org:pic-1|PARTICIPANT|60|participant",
                        "org:pic-2|THIRD_PARTY|40|thirdParty",
                        "org:pic-3|PARTNER||partner",
                        "org:pic-4|PARTICIPANT|0|participant",
                        "org:pic-5|PARTNER||internationalPartner",
                        "org:pic-6|PARTNER||associatedPartner",
                        "org:pic-7|PARTICIPANT||mascot");
        assertThat(tables.notices()).contains("UNKNOWN_TERM organization.csv row 8 role [mascot]");
    }

    private void organizations(String text) throws IOException {
        tables.translate(translator, Files.writeString(folder.resolve("organization.csv"), text));
    }

    @Test
    void aDownloadWithoutATableOfCordisIsRefused() {
        TinyZip.of(zip, "readme.txt", "x");
        assertThatThrownBy(() -> tables.translate(translator, zip))
                .isInstanceOf(FileRefused.class)
                .hasMessage(
                        "cordis-h2020projects-csv.zip: it has no table of CORDIS; give the zip as CORDIS publishes it");
    }
}
