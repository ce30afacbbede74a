package it.filiera.exchange.formats.memberlist;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.formats.SampleConcepts;
import it.filiera.exchange.formats.Tables;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook as an office keeps it: titles, a header in two rows, dates, formulas, a total below. */
class OfficeWorkbookTests {

    @TempDir
    private Path folder;

    @Test
    void theListComesInWithoutALineOfConfiguration() {
        MemberListOptions options = new MemberListOptions(
                "org:cluster-scc-lombardia", "source:members-scc", "Members of the SCC cluster", null, 50, null, null);
        Tables tables = new Tables(folder)
                .translate(
                        new MemberListTranslator(options, SampleConcepts.index()),
                        Path.of("src/test/resources/formats/soci.xlsx"));
        assertThat(tables.rows("organisations", "name", "type", "vat", "nuts", "city"))
                .hasSize(10)
                .contains(
                        "STMicroelectronics|LARGE_COMPANY||ITC4D|Agrate Brianza",
                        "Università degli Studi di Milano-Bicocca|UNIVERSITY|IT12621570154|ITC4C|Milano",
                        "Politecnico di Milano|UNIVERSITY|IT04376620151|ITC4C|Milano",
                        "Techinnova||||");
        assertThat(tables.rows("memberships", "role", "role_as_said", "from"))
                .hasSize(10)
                .contains("BOARD|Consiglio direttivo|2020-01-01", "PARTNER|Partner|2020");
        assertThat(tables.rows("offers", "technology"))
                .contains("tech:euroscivoc-25-73-453-58525161", "tech:euroscivoc-25-73-453-58525161-44113014");
        assertThat(tables.rows("figures", "indicator", "date", "value", "as_said"))
                .containsExactlyInAnyOrder("employees|2023|42|", "employees|2023||10-49");
        assertThat(tables.translation().rejected()).isZero();
        assertThat(tables.notices())
                .contains("FORMULA_CELL soci.xlsx row 14 Addetti 2023 [42]", "CONTACTS_WITHHELD soci.xlsx Referente")
                .anyMatch(notice -> notice.startsWith("TOTALS_ROW soci.xlsx row 16"));
    }
}
