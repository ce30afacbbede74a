package it.filiera.exchange.formats.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.FaultLog;
import it.filiera.exchange.formats.TinyWorkbook;
import it.filiera.exchange.formats.TinyZip;
import it.filiera.exchange.formats.opening.Cell.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookRowsTests {

    private final FaultLog faults = new FaultLog();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("soci.xlsx");
    }

    @Test
    void numbersDatesPercentagesAndFormulasAreWhatTheyShow() {
        new TinyWorkbook()
                .sheet("Soci")
                .row("n:12345.600000000001", "date:45000", "mydate:45000.75", "percent:0.125")
                .row("formula:A1*2=24691.2", "formulatext:A1&\"<x>\"=abc", "error:#REF!", "inline:Alfa & <Beta>")
                .write(file);
        assertThat(read(null))
                .containsExactly(
                        new SourceRow(
                                1,
                                List.of(
                                        new Cell("12345.6", Kind.NUMBER, false),
                                        new Cell("2023-03-15", Kind.DATE, false),
                                        new Cell("2023-03-15", Kind.DATE, false),
                                        new Cell("12.5", Kind.PERCENT, false))),
                        new SourceRow(
                                2,
                                List.of(
                                        new Cell("24691.2", Kind.NUMBER, true),
                                        new Cell("abc", Kind.TEXT, true),
                                        new Cell("#REF!", Kind.ERROR, false),
                                        new Cell("Alfa & <Beta>", Kind.TEXT, false))));
    }

    @Test
    void blankRowsAreLeftOutButCountedAndGapsKeepTheirPlace() {
        new TinyWorkbook().sheet("Soci").row("a", "", "c").row().row("", "b").write(file);
        assertThat(read(null))
                .extracting(row -> row.number() + " " + String.join("|", row.texts()))
                .containsExactly("1 a||c", "3 |b");
    }

    @Test
    void theFirstVisibleSheetWithRowsIsReadAndOthersAreNamed() {
        new TinyWorkbook()
                .sheet("hidden:Codici")
                .row("x")
                .sheet("Vuoto")
                .sheet("Soci")
                .row("a")
                .sheet("Note")
                .row("b")
                .write(file);
        assertThat(read(null)).hasSize(1);
        assertThat(faults.lines()).containsExactly("SHEET_LEFT_ASIDE");
        assertThat(faults.notices().get(0).value()).isEqualTo("Note");
        assertThat(read("Note")).extracting(row -> row.cell(0).text()).containsExactly("b");
    }

    @Test
    void aSheetThatIsNotThereIsRefusedWithTheNamesOfThoseThatAre() {
        new TinyWorkbook().sheet("Soci").row("a").write(file);
        assertThatThrownBy(() -> read("Elenco"))
                .isInstanceOf(FileRefused.class)
                .hasMessage("soci.xlsx: it has no sheet \"Elenco\" with rows; give one of Soci");
    }

    @Test
    void aCellLargerThanExcelAllowsIsRefused() {
        new TinyWorkbook().sheet("Soci").row("Nome").row("x".repeat(10 << 20)).write(file);
        assertThatThrownBy(() -> read(null))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("larger than Excel allows");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() {
        TinyZip.of(file, "a.csv", "x");
        assertThatThrownBy(() -> read(null))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("it is a zip, but no Excel workbook");
    }

    @Test
    void aWorkbookWithDamagedPartsIsRefused() {
        TinyZip.of(file, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook><sheets>");
        assertThatThrownBy(() -> read(null))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("the workbook cannot be read");
    }

    /** What an entity of a file on this machine would show, were it followed. */
    @Test
    void externalEntitiesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        new TinyWorkbook().sheet("Soci").row("Nome", "x").write(file);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).isNotEmpty();
        Path evil = folder.resolve("evil.xlsx");
        try (SafeZip zip = SafeZip.open("soci.xlsx", file, ZipLimits.WORKBOOK)) {
            List<String> parts = new ArrayList<>();
            for (String part : zip.files()) {
                String text = new String(zip.file(part).head(1 << 20), StandardCharsets.UTF_8);
                parts.add(part);
                parts.add(
                        part.equals("xl/sharedStrings.xml")
                                ? text.replace(
                                                "?>\n",
                                                "?>\n<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                                        .replace(">x<", ">&e;<")
                                : text);
            }
            TinyZip.of(evil, parts.toArray(String[]::new));
        }
        file = evil;
        try {
            assertThat(read(null).toString()).doesNotContain("secret");
        } catch (FileRefused refused) {
            assertThat(refused).hasMessageNotContaining("secret");
        }
    }

    private List<SourceRow> read(@org.jspecify.annotations.Nullable String sheet) {
        List<SourceRow> rows = new ArrayList<>();
        try (SourceTable.Rows open = WorkbookRows.of("soci.xlsx", file, sheet).open(faults)) {
            for (SourceRow row = open.next(); row != null; row = open.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
