package it.filiera.exchange.formats.writing;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.formats.opening.CsvRows;
import it.filiera.exchange.formats.opening.Faults;
import it.filiera.exchange.formats.opening.SourceFile;
import it.filiera.exchange.formats.opening.SourceRow;
import it.filiera.exchange.formats.opening.SourceTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedRowsTests {

    private static final List<String> HEADER = List.of("Nome", "Note");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("rejected.csv");
    }

    @Test
    void eachRowHasItsReasonBesideIt() {
        try (RejectedRows rejected = new RejectedRows(file, ';')) {
            rejected.header(HEADER);
            rejected.add(List.of("Alfa", "a;b"), "Nome: too short");
            rejected.add(List.of("Beta"), "no note");
        }
        assertThat(file).hasContent("\uFEFFNome;Note;reason\r\nAlfa;\"a;b\";Nome: too short\r\nBeta;;no note\r\n");
    }

    @Test
    void noFormulaGetsOutAndTheOriginalComesBackWhenTheFileIsReadAgain() {
        List<String> evil =
                List.of("=HYPERLINK(\"http://x\")", "+39 02", "-5", "@SUM(A1)", "'=1", "plain", "it's", "'quoted'");
        try (RejectedRows rejected = new RejectedRows(file, ',')) {
            rejected.header(HEADER);
            evil.forEach(text -> rejected.add(List.of(text, "x"), "=why"));
        }
        assertThat(file).content().doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
        assertThat(read()).extracting(row -> row.cell(0).text()).containsExactlyElementsOf(withHeader(evil));
    }

    @Test
    void theReasonOfTheTimeBeforeIsReplaced() {
        try (RejectedRows rejected = new RejectedRows(file, ',')) {
            rejected.header(List.of("Nome", "reason", "Note"));
            rejected.add(List.of("Alfa", "old reason", "x"), "new reason");
        }
        assertThat(file).content().isEqualTo("\uFEFFNome,Note,reason\r\nAlfa,x,new reason\r\n");
    }

    @Test
    void cellsBeyondTheHeaderStandBehindTheReason() {
        try (RejectedRows rejected = new RejectedRows(file, ',')) {
            rejected.header(HEADER);
            rejected.add(List.of("Alfa", "x", "y"), "too many");
        }
        assertThat(file).content().endsWith("Alfa,x,too many,y\r\n");
    }

    @Test
    void withoutRejectedRowsThereIsNoFile() {
        try (RejectedRows rejected = new RejectedRows(file, ',')) {
            rejected.header(HEADER);
            assertThat(rejected.file()).isNull();
        }
        assertThat(file).doesNotExist();
    }

    private static List<String> withHeader(List<String> texts) {
        List<String> all = new ArrayList<>(List.of("Nome"));
        all.addAll(texts);
        return all;
    }

    private List<SourceRow> read() {
        List<SourceRow> rows = new ArrayList<>();
        try (SourceTable.Rows open =
                CsvRows.of(SourceFile.onDisk("rejected.csv", file)).open(Faults.IGNORED)) {
            for (SourceRow row = open.next(); row != null; row = open.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
