package it.filiera.exchange.formats.cordis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.Tables;
import it.filiera.exchange.formats.TinyZip;
import it.filiera.exchange.formats.opening.FileRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CordisBadInputTests {

    private static final String PROJECT_HEADER =
            "id;acronym;title;startDate;endDate;totalCost;ecMaxContribution;status;frameworkProgramme\n";
    private static final String PROJECT = PROJECT_HEADER + "1;ALFA;A;2015-01-01;2016-01-01;100;80;CLOSED;H2020\n";
    private static final String ORGANIZATION_HEADER =
            "projectID;organisationID;name;role;ecContribution;country;nutsCode;geolocation;activityType\n";

    private final CordisTranslator translator = new CordisTranslator(null, Set.of("tech:euroscivoc-23")::contains);

    @TempDir
    private Path folder;

    private Tables tables;
    private Path zip;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
        zip = folder.resolve("cordis.zip");
    }

    @Test
    void aParticipationOfAnUnknownProjectIsRejectedWithItsRowAndTheOthersComeIn() {
        translate(PROJECT, ORGANIZATION_HEADER + "1;7;SEVEN;participant;;;;;\n2;8;EIGHT;participant;;;;;\n");
        assertThat(tables.rows("participations", "organisation", "project"))
                .containsExactly("org:pic-7|project:h2020-1");
        assertThat(tables.rows("organisations", "id")).containsExactly("org:pic-7");
        assertThat(tables.notices()).containsExactly("UNKNOWN_REFERENCE organization.csv row 3 projectID [2]");
        assertThat(tables.rejected())
                .isEqualTo(ORGANIZATION_HEADER.strip() + ";reason\n"
                        + "2;8;EIGHT;participant;;;;;;\"projectID: project.csv has no such project; correct the number"
                        + " or add the project there\"\n");
        assertThat(tables.translation().rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    2015-02-31 ~ 2016-01-01 ~ 100 ~ 80  ~ |2016-01-01|100|80 ~ IMPOSSIBLE_DATE project.csv row 2 startDate [2015-02-31]
                    1015-02-01 ~ 2016-01-01 ~ 100 ~ 80  ~ |2016-01-01|100|80 ~ IMPOSSIBLE_DATE project.csv row 2 startDate [1015-02-01]
                    2017-01-01 ~ 2016-01-01 ~ 100 ~ 80  ~ ||100|80 ~ IMPOSSIBLE_DATE project.csv row 2 endDate [2016-01-01]
                    2015-01-01 ~ 2016-01-01 ~ -100 ~ 80 ~ 2015-01-01|2016-01-01||80 ~ IMPOSSIBLE_SUM project.csv row 2 totalCost [-100]
                    2015-01-01 ~ 2016-01-01 ~ 100 ~ n/a ~ 2015-01-01|2016-01-01|100| ~ IMPOSSIBLE_SUM project.csv row 2 ecMaxContribution [n/a]
                    2015-01-01 ~ 2016-01-01 ~ 50 ~ 80   ~ 2015-01-01|2016-01-01||80 ~ IMPOSSIBLE_SUM project.csv row 2 totalCost [50]
                    2015-01-01 ~ 2016-01-01 ~ 1e99 ~ 80 ~ 2015-01-01|2016-01-01||80 ~ IMPOSSIBLE_SUM project.csv row 2 totalCost [1e99]
                    """)
    void impossibleDatesAndSumsAreLeftOutAndTheRestOfTheProjectComesIn(
            String start, String end, String cost, String funding, String kept, String notice) {
        translate(
                PROJECT_HEADER + "1;ALFA;A;%s;%s;%s;%s;CLOSED;H2020\n".formatted(start, end, cost, funding),
                ORGANIZATION_HEADER);
        assertThat(tables.rows("projects", "start", "end", "total_cost", "funding"))
                .containsExactly(kept);
        assertThat(tables.notices()).containsExactly(notice);
    }

    @Test
    void aCostOfZeroBesideAContributionIsUnknown() {
        translate(PROJECT_HEADER + "1;ALFA;A;;;0;80;CLOSED;H2020\n2;BETA;B;;;0;0;CLOSED;H2020\n", ORGANIZATION_HEADER);
        assertThat(tables.rows("projects", "id", "total_cost", "funding"))
                .containsExactly("project:h2020-1||80", "project:h2020-2|0|0");
        assertThat(tables.notices()).isEmpty();
    }

    @Test
    void participantsWhoGetMoreThanTheProjectAreToldAndKept() {
        translate(PROJECT, ORGANIZATION_HEADER + "1;7;S;participant;50;;;;\n1;8;E;participant;50,5;;;;\n");
        assertThat(tables.rows("participations", "contribution")).containsExactly("50", "50.5");
        assertThat(tables.notices()).containsExactly("CONTRADICTING_SUMS project.csv row 2 ecMaxContribution [80]");
        assertThat(tables.message("CONTRADICTING_SUMS"))
                .startsWith("the participants of project 1 get 100.5 euro together");
    }

    @Test
    void aParticipationToldTwiceIsKeptOnceAndADifferenceIsTold() {
        translate(
                PROJECT,
                ORGANIZATION_HEADER
                        + "1;7;S;participant;50;;;;\n1;7;S;participant;50;;;;\n1;7;S;participant;60;;;;\n1;7;S;thirdParty;5;;;;\n");
        assertThat(tables.rows("participations", "role", "contribution"))
                .containsExactly("PARTICIPANT|50", "THIRD_PARTY|5");
        assertThat(tables.notices())
                .contains("REPEATED_FACT organization.csv row 4 netEcContribution [60]")
                .doesNotContain("REPEATED_FACT organization.csv row 3 netEcContribution [50]");
    }

    @Test
    void valuesOfAWrongFormAreLeftOutAndTheRowComesIn() {
        translate(PROJECT, ORGANIZATION_HEADER + "1;7;SEVEN;participant;5;Italy;ITC-4;95.0,9.0;XYZ\n");
        assertThat(tables.rows("organisations", "name", "country", "nuts", "lat", "lon", "type", "type_as_said"))
                .containsExactly("SEVEN||||||XYZ");
        assertThat(tables.notices())
                .containsExactly(
                        "UNKNOWN_TERM organization.csv row 2 activityType [XYZ]",
                        "UNREADABLE_VALUE organization.csv row 2 country [Italy]",
                        "UNREADABLE_VALUE organization.csv row 2 nutsCode [ITC-4]",
                        "UNREADABLE_VALUE organization.csv row 2 geolocation [95.0,9.0]");
    }

    @Test
    void rowsWithoutAnIdentifierOrOfAnotherWidthAreRejected() {
        translate(
                PROJECT + "x;BETA;B;;;;;;H2020\n;GAMMA;C;;;;;;H2020\n2;DELTA\n",
                ORGANIZATION_HEADER
                        + "1;;NOBODY;participant;;;;;\n1;7;SEVEN;participant;;;;;;extra\n1;8;8;participant;;;;;\n");
        assertThat(tables.notices())
                .containsExactly(
                        "MALFORMED_VALUE project.csv row 3 id [x]",
                        "MISSING_VALUE project.csv row 4 id []",
                        "WRONG_CELL_COUNT project.csv row 5",
                        "MISSING_VALUE organization.csv row 2 organisationID []",
                        "WRONG_CELL_COUNT organization.csv row 3");
        assertThat(tables.rows("participations", "organisation")).containsExactly("org:pic-8");
        assertThat(tables.translation().rejected()).isEqualTo(5);
        assertThat(tables.translation().rejectedRows()).hasSize(2);
    }

    @Test
    void anUnknownEuroSciVocCodeIsRejectedWithTheRemedy() {
        TinyZip.of(
                zip,
                "project.csv",
                PROJECT,
                "euroSciVoc.csv",
                "projectID;euroSciVocCode;euroSciVocTitle\n1;/23;natural sciences\n1;/23/999;xenology\n1;23;again\n");
        tables.translate(translator, zip);
        assertThat(tables.rows("uses", "technology")).containsExactly("tech:euroscivoc-23");
        assertThat(tables.notices()).containsExactly("UNKNOWN_REFERENCE euroSciVoc.csv row 3 euroSciVocCode [/23/999]");
        assertThat(tables.message("UNKNOWN_REFERENCE")).contains("(xenology); import the current EuroSciVoc");
    }

    @Test
    void correctedRowsComeInWhenTheyAreGivenAgain() throws Exception {
        translate(PROJECT, ORGANIZATION_HEADER + "1;x;=SEVEN;participant;;;;;\n");
        String corrected =
                Files.readString(tables.translation().rejectedRows().get(0)).replace("1;x;", "1;7;");
        Path again = Files.writeString(folder.resolve("organization.csv"), corrected);
        tables = new Tables(folder).translate(new CordisTranslator(Framework.H2020, id -> true), again);
        assertThat(tables.rows("organisations", "id", "name")).containsExactly("org:pic-7|=SEVEN");
        assertThat(tables.notices()).isEmpty();
    }

    @Test
    void missingAndRepeatedColumnsAreRefusedByName() {
        assertThatThrownBy(() -> translate(PROJECT, "projectID;name\n1;A\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessage("organization.csv: it needs the columns organisationID, role; it has projectID, name");
        assertThatThrownBy(() -> translate(PROJECT, "projectID;organisationID;name;role;NAME\n1;7;A;participant;B\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith("organization.csv: it has the column NAME twice");
    }

    @Test
    void twoTablesOfOneKindAreRefusedAndStrangeFilesAreToldAndLeftAside() {
        TinyZip.of(zip, "a/project.csv", PROJECT, "b/project.csv", PROJECT);
        assertThatThrownBy(() -> tables.translate(translator, zip))
                .hasMessage(
                        "cordis.zip: it has two tables of one kind, a/project.csv and b/project.csv; leave one out");
        TinyZip.of(zip, "project.csv", PROJECT, "photo.jpg", "x", "webItem.csv", "x", "inner.zip", "x");
        tables.translate(translator, zip);
        assertThat(tables.notices())
                .containsExactly("UNKNOWN_FILE cordis.zip > photo.jpg", "UNKNOWN_FILE cordis.zip > inner.zip");
    }

    @Test
    void aTruncatedZipIsRefused() throws Exception {
        TinyZip.of(zip, "project.csv", PROJECT);
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length - 30));
        assertThatThrownBy(() -> tables.translate(translator, zip))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("not copied completely");
    }

    private void translate(String projects, String organizations) {
        TinyZip.of(zip, "project.csv", projects, "organization.csv", organizations);
        tables.translate(translator, zip);
    }
}
