package it.filiera.exchange.formats.memberlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.SampleConcepts;
import it.filiera.exchange.formats.Tables;
import it.filiera.exchange.formats.TinyWorkbook;
import it.filiera.exchange.formats.opening.FileRefused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberListTranslatorTests {

    @TempDir
    private Path folder;

    private Tables tables;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
    }

    @Test
    void anItalianWorkbookBecomesOrganisationsMembershipsOffersAndFigures() {
        Path file = new TinyWorkbook()
                .sheet("Soci 2026")
                .row("Cluster Alfa - elenco soci")
                .row()
                .row(
                        "N.",
                        "Ragione sociale",
                        "P.IVA",
                        "Indirizzo",
                        "CAP",
                        "Comune",
                        "Prov.",
                        "Sito web",
                        "Tipologia",
                        "Dimensione",
                        "Tecnologie",
                        "ATECO",
                        "Ruolo",
                        "Socio dal",
                        "Fatturato 2023 (k€)",
                        "Addetti 2023",
                        "Referente",
                        "Note")
                .row(
                        "n:1",
                        "Beta S.r.l.",
                        "n:1371160662",
                        "Via Po 1",
                        "n:20900",
                        "Monza",
                        "MB",
                        "www.beta.it",
                        "Impresa",
                        "Media",
                        "sensori; fotonica quantica",
                        "26.11.09",
                        "Socio fondatore",
                        "date:39617",
                        "n:1234.5",
                        "n:42",
                        "Ada Rossi",
                        "paga tardi")
                .row(
                        "n:2",
                        "Università di Gamma",
                        "",
                        "",
                        "n:185",
                        "Roma",
                        "(RM)",
                        "",
                        "Università",
                        "",
                        "",
                        "",
                        "Partner",
                        "2015",
                        "n.d.",
                        "10-49",
                        "",
                        "")
                .row("", "Totale", "", "", "", "", "", "", "", "", "", "", "", "", "n:1234.5", "formula:SUM(P4:P5)=42")
                .write(folder.resolve("soci.xlsx"));
        translate(file, null);
        assertThat(tables.rows("organisations", "name", "type", "type_as_said", "sme", "country", "nuts", "city"))
                .containsExactlyInAnyOrder(
                        "Beta S.r.l.|SME|Impresa, Media|true|IT|ITC4D|Monza",
                        "Università di Gamma|UNIVERSITY|Università||IT|ITI43|Roma");
        assertThat(tables.rows("organisations", "vat", "postcode", "url", "source", "record", "recorded_on"))
                .containsExactlyInAnyOrder(
                        "IT01371160662|20900|www.beta.it|source:list|soci.xlsx, row 4|2026-01-31",
                        "|00185||source:list|soci.xlsx, row 5|2026-01-31");
        String beta = id("Beta S.r.l.");
        String gamma = id("Università di Gamma");
        assertThat(tables.rows("memberships", "member", "cluster", "role", "role_as_said", "from"))
                .containsExactlyInAnyOrder(
                        beta + "|org:cluster|FOUNDER|Socio fondatore|2008-06-18",
                        gamma + "|org:cluster|PARTNER|Partner|2015");
        assertThat(tables.rows("offers", "organisation", "technology"))
                .containsExactly(beta + "|tech:euroscivoc-25-73-453-58525161");
        assertThat(tables.rows("addresses", "subject", "concept", "relation"))
                .containsExactly(beta + "|industry:nace2.0-26.11|SECTORAL_INDUSTRY");
        assertThat(tables.rows("figures", "organisation", "indicator", "date", "value", "unit", "as_said"))
                .containsExactlyInAnyOrder(
                        beta + "|turnover|2023|1234500|EUR|",
                        beta + "|employees|2023|42|persons|",
                        gamma + "|turnover|2023||EUR|n.d.",
                        gamma + "|employees|2023||persons|10-49");
        assertThat(tables.notices())
                .containsExactlyInAnyOrder(
                        "CONTACTS_WITHHELD soci.xlsx Referente",
                        "UNKNOWN_COLUMN soci.xlsx Note",
                        "UNMATCHED_TEXT soci.xlsx row 4 Tecnologie [fotonica quantica]",
                        "UNREADABLE_VALUE soci.xlsx row 5 Fatturato 2023 (k€) [n.d.]",
                        "UNREADABLE_VALUE soci.xlsx row 5 Addetti 2023 [10-49]",
                        "TOTALS_ROW soci.xlsx row 6 [Totale 1234.5 42]");
        assertThat(tables.records("organisations").toString()).doesNotContain("Ada", "paga tardi");
    }

    @Test
    void aCsvInWindowsLettersWithSemicolonsAndDecimalCommasIsReadToo() throws IOException {
        Path file = folder.resolve("soci.csv");
        Files.write(
                file,
                "Ragione sociale;Città;Fatturato;Crescita fatturato\nSocietà Più;Forlì;€ 1.234.567,89;-5,5 %\n"
                        .getBytes(Charset.forName("windows-1252")));
        translate(file, null);
        assertThat(tables.rows("organisations", "name", "city")).containsExactly("Società Più|Forlì");
        assertThat(tables.rows("figures", "indicator", "value", "unit", "as_said"))
                .containsExactlyInAnyOrder(
                        "turnover|1234567.89|EUR|€ 1.234.567,89", "turnover growth|-5.5|percent|-5,5 %");
        assertThat(tables.notices()).containsExactly("ENCODING_GUESSED soci.csv");
    }

    @Test
    void anEnglishListIsReadWithEnglishNumbers() throws IOException {
        csv(
                "Company name,City,Country,Turnover 2024,Description\nBeta Ltd,London,United Kingdom,\"1,234\",Makes chips\n");
        assertThat(tables.rows("organisations", "name", "country", "description_en"))
                .containsExactly("Beta Ltd|UK|Makes chips");
        assertThat(tables.rows("figures", "value", "date")).containsExactly("1234|2024");
    }

    @Test
    void computedCellsGiveTheirLastValueAndErrorsNone() {
        Path file = new TinyWorkbook()
                .sheet("Soci")
                .row("Ragione sociale", "Addetti", "Fatturato", "Comune")
                .row("formulatext:A9&\"x\"=Beta Srl", "formula:1+1=2", "error:#REF!", "Monza")
                .write(folder.resolve("soci.xlsx"));
        translate(file, null);
        assertThat(tables.rows("organisations", "name")).containsExactly("Beta Srl");
        assertThat(tables.rows("figures", "indicator", "value")).containsExactly("employees|2");
        assertThat(tables.notices())
                .containsExactly(
                        "FORMULA_CELL soci.xlsx row 2 Ragione sociale [Beta Srl]",
                        "FORMULA_CELL soci.xlsx row 2 Addetti [2]",
                        "ERROR_CELL soci.xlsx row 2 Fatturato [#REF!]");
    }

    @Test
    void rowsOfOneOrganisationAreJoinedAndTheirLinksAdded() throws IOException {
        csv("""
                Ragione sociale;P.IVA;Comune;Tecnologie
                Beta Srl;IT01371160662;;sensori
                BETA S.R.L.;01371160662;Monza;sensori ottici
                Gamma;;Monza;
                GAMMA;;MONZA;
                Gamma;;Lecco;
                """);
        assertThat(tables.rows("organisations", "name", "other_names", "city"))
                .containsExactlyInAnyOrder("Beta Srl|BETA S.R.L.|Monza", "Gamma|GAMMA|Monza", "Gamma||Lecco");
        assertThat(tables.rows("offers", "technology")).hasSize(2);
        assertThat(tables.rows("memberships", "member")).hasSize(3);
        assertThat(tables.notices())
                .containsExactlyInAnyOrder(
                        "SAME_ORGANISATION soci.csv row 3 [BETA S.R.L.]", "SAME_ORGANISATION soci.csv row 5 [GAMMA]");
    }

    @Test
    void anOrganisationHasTheSameTemporaryIdentifierInEveryList() throws IOException {
        csv("Ragione sociale;P.IVA\nBeta Srl;01371160662\n");
        String first = id("Beta Srl");
        tables = new Tables(folder);
        csv("Codice fiscale;Denominazione\n01371160662;Beta\n");
        assertThat(id("Beta")).isEqualTo(first).startsWith("org:list-");
        tables = new Tables(folder);
        csv("PIC;Denominazione\n999879881;Politecnico di Milano\n");
        assertThat(id("Politecnico di Milano")).isEqualTo("org:pic-999879881");
    }

    @Test
    void identifiersOfPersonsAndWrongOnesAreNotStored() throws IOException {
        csv("""
                Ragione sociale;P.IVA;Codice fiscale
                Ditta Rossi;12345678901;RSSMRA80A01F205X
                """);
        assertThat(tables.rows("organisations", "vat", "tax_code")).containsExactly("|");
        assertThat(tables.notices())
                .containsExactly(
                        "UNREADABLE_VALUE soci.csv row 2 P.IVA [12345678901]",
                        "CONTACTS_WITHHELD soci.csv row 2 Codice fiscale");
        assertThat(tables.records("organisations").toString()).doesNotContain("RSSMRA");
    }

    @Test
    void sectionsNameTheRoleOfTheRowsBelowAndRemarksAreNoMembers() throws IOException {
        csv("""
                Ragione sociale;Comune
                Soci fondatori;
                Beta;Monza
                Ragione sociale;Comune
                Soci sostenitori;
                Gamma;Lecco
                * dati al 31/12/2025;
                Totale soci: 2;
                """);
        assertThat(tables.rows("memberships", "role", "role_as_said"))
                .containsExactlyInAnyOrder("FOUNDER|Soci fondatori", "PARTNER|Soci sostenitori");
        assertThat(tables.rows("organisations", "name")).containsExactlyInAnyOrder("Beta", "Gamma");
        assertThat(tables.count("TOTALS_ROW")).isEqualTo(2);
    }

    @Test
    void impossibleDatesAndUnknownWordsLeaveTheRestOfTheRowIntact() throws IOException {
        csv("""
                Ragione sociale;Tipologia;Ruolo;Socio dal;Data uscita;Provincia;Addetti
                Beta;Gilda;Giullare;31/02/2015;;Atlantide;-3
                Gamma;PMI;Socio;01/01/2020;01/01/2019;MI;
                """);
        assertThat(tables.rows("organisations", "name", "type", "type_as_said", "nuts"))
                .containsExactlyInAnyOrder("Beta||Gilda|", "Gamma|SME|PMI|ITC4C");
        assertThat(tables.rows("memberships", "role", "role_as_said", "from", "to"))
                .containsExactlyInAnyOrder("MEMBER|Giullare||", "MEMBER|Socio||");
        assertThat(tables.rows("figures", "value", "as_said")).containsExactly("|-3");
        assertThat(tables.notices())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_TERM soci.csv row 2 Tipologia [Gilda]",
                        "UNKNOWN_TERM soci.csv row 2 Ruolo [Giullare]",
                        "IMPOSSIBLE_DATE soci.csv row 2 Socio dal [31/02/2015]",
                        "UNREADABLE_VALUE soci.csv row 2 Provincia [Atlantide]",
                        "IMPOSSIBLE_SUM soci.csv row 2 Addetti [-3]",
                        "IMPOSSIBLE_DATE soci.csv row 3 Data uscita [01/01/2019]");
    }

    @Test
    void rowsWithoutANameOrWithTooManyCellsAreRejectedAndComeInOnceCorrected() throws IOException {
        csv("Ragione sociale;Comune;Addetti\n;Monza;3\nBeta;Via Po; 1;Lecco\nGamma;Como;4\n");
        assertThat(tables.rows("organisations", "name")).containsExactly("Gamma");
        assertThat(tables.rejected()).isEqualTo("""
                        Ragione sociale;Comune;Addetti;reason
                        ;Monza;3;Ragione sociale: a member needs a name
                        Beta;Via Po;1;"the row has 4 cells, the header 3; put cells that contain the separator in quotes";Lecco
                        """);
        String corrected =
                tables.rejected().replace("\n;Monza", "\nDelta;Monza").replaceAll("(?m);Lecco$", "");
        tables = new Tables(folder);
        csv(corrected);
        assertThat(tables.rows("organisations", "name")).containsExactlyInAnyOrder("Delta", "Beta");
        assertThat(tables.notices()).isEmpty();
    }

    @Test
    void textsWithSeveralMeaningsAndLabelsWithCommasAreHandledWithCare() throws IOException {
        csv("""
                Ragione sociale;Tecnologie;Settore
                Beta;"agriculture, forestry, and fisheries";"Fabbricazione di computer e prodotti di elettronica e ottica"
                Gamma;"sensors, xyz";C 26.1
                """);
        assertThat(tables.rows("offers", "technology"))
                .containsExactlyInAnyOrder("tech:euroscivoc-27-81", "tech:euroscivoc-25-73-453-58525161");
        assertThat(tables.rows("addresses", "concept"))
                .containsExactlyInAnyOrder("industry:nace2.1-26", "industry:nace2.0-26.1");
        assertThat(tables.notices()).containsExactly("UNMATCHED_TEXT soci.csv row 3 Tecnologie [xyz]");
    }

    @Test
    void aCorrectedMappingIsFollowedAndOneForOtherHeadersRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("soci.csv"), "Alfa;Beta\nUno;Monza\n");
        MappingGuess guess =
                MemberList.open(new Original("soci.csv", file), null).guess();
        assertThat(guess.hasName()).isFalse();
        assertThatThrownBy(() -> translate(file, null))
                .isInstanceOf(FileRefused.class)
                .hasMessage("soci.csv: no column is the name of the member; say which of these it is: Alfa, Beta");
        Mapping corrected = new Mapping(
                guess.fingerprint(), null, guess.numbers(), new ArrayList<>(List.of(Field.NAME, Field.CITY)));
        translate(file, corrected);
        assertThat(tables.rows("organisations", "name", "city")).containsExactly("Uno|Monza");
        Path other = Files.writeString(folder.resolve("other.csv"), "Gamma;Delta\nUno;Monza\n");
        assertThatThrownBy(() -> translate(other, corrected)).hasMessageContaining("was made for other headers");
    }

    private void csv(String text) throws IOException {
        translate(Files.writeString(folder.resolve("soci.csv"), text), null);
    }

    private void translate(Path file, @Nullable Mapping mapping) {
        MemberListOptions options =
                new MemberListOptions("org:cluster", "source:list", "Members", "2026-01-31", 50, null, mapping);
        tables.translate(new MemberListTranslator(options, SampleConcepts.index()), file);
    }

    private String id(String name) {
        return tables.records("organisations").stream()
                .filter(row -> name.equals(row.get("name")))
                .map(row -> String.valueOf(row.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
