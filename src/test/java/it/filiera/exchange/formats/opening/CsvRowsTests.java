package it.filiera.exchange.formats.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.FaultLog;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTests {

    private final FaultLog faults = new FaultLog();

    @Test
    void separatorsAreFoundAlsoBelowATitleAndWithCommasInTexts() {
        assertThat(read("Elenco soci 2026\nNome;Indirizzo\nAlfa;Via Roma, 1\nBeta;Via Po, 2\n"))
                .containsExactly("1 Elenco soci 2026", "2 Nome|Indirizzo", "3 Alfa|Via Roma, 1", "4 Beta|Via Po, 2");
        assertThat(read("a,b\n1,2\n")).containsExactly("1 a|b", "2 1|2");
        assertThat(read("a\tb\n1\t2\n")).containsExactly("1 a|b", "2 1|2");
        assertThat(read("a|b\n1|2\n")).containsExactly("1 a|b", "2 1|2");
        assertThat(read("Nome\nAlfa\n")).containsExactly("1 Nome", "2 Alfa");
        assertThat(faults.lines()).isEmpty();
    }

    @Test
    void everyUsualEncodingGivesTheSameLetters() {
        String text = "Nome;Città\nSocietà;Forlì\nPerù;Ørsta\n";
        List<String> right = List.of("1 Nome|Città", "2 Società|Forlì", "3 Perù|Ørsta");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(right);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(right);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(right);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(right);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(right);
        assertThat(faults.lines()).isEmpty();
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(right);
        assertThat(faults.lines()).containsExactly("ENCODING_GUESSED");
    }

    @Test
    void oneAccentInRowFortyThousandTellsTheEncoding() {
        StringBuilder text = new StringBuilder("Nome;Comune\n");
        for (int row = 2; row < 40_000; row++) {
            text.append("Alfa;Monza\n");
        }
        text.append("Società;Cantù\n");
        List<String> rows = read(text.toString().getBytes(Charset.forName("windows-1252")));
        assertThat(rows.get(39_999)).isEqualTo("40000 Società|Cantù");
    }

    @Test
    void aBrokenLetterInAUtf8FileIsANoticeWithItsRow() {
        byte[] bytes = "Nome;Comune\nSocietà più;Cantù\nPer_;Forlì\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('_')] = (byte) 0xF9;
        assertThat(read(bytes)).containsExactly("1 Nome|Comune", "2 Società più|Cantù", "3 Per\uFFFD|Forlì");
        assertThat(faults.lines()).containsExactly("DAMAGED_TEXT row 3");
        assertThat(faults.notices().get(0).value()).isEqualTo("Per\uFFFD");
    }

    @Test
    void quotesUnbalancedInRowFortyThousandCostThatRowAlone() {
        StringBuilder text = new StringBuilder("Nome;Comune\n");
        for (int row = 2; row < 40_000; row++) {
            text.append("Alfa ").append(row).append(";Monza\n");
        }
        text.append("\"Beta;Lecco\n");
        for (int row = 40_001; row <= 60_000; row++) {
            text.append("Gamma ").append(row).append(";\"Como, Lago\"\n");
        }
        List<String> rows = read(text.toString());
        assertThat(rows).hasSize(59_999).contains("39999 Alfa 39999|Monza", "40001 Gamma 40001|Como, Lago");
        assertThat(faults.lines()).containsExactly("rejected row 40000 UNBALANCED_QUOTES");
        assertThat(faults.notices().get(0).value()).isEqualTo("\"Beta;Lecco");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsRowAlone() {
        assertThat(read("a;b\n1;\"2\n3;4\n5;6")).containsExactly("1 a|b", "3 3|4", "4 5|6");
        assertThat(faults.lines()).containsExactly("rejected row 2 UNBALANCED_QUOTES");
    }

    @Test
    void aQuoteClosedInTheMiddleOfACellCostsItsRowAlone() {
        assertThat(read("\"a\";\"b\"\r\n\"Alfa \"Beta\" Srl\";\"x\"\r\n\"c\";\"d\"\r\n"))
                .containsExactly("1 a|b", "3 c|d");
        assertThat(faults.notices().get(0).value()).isEqualTo("\"Alfa \"Beta\" Srl\";\"x\"");
    }

    @Test
    void lineBreaksAndQuotesWithinQuotesArePartOfTheCell() {
        assertThat(read("a;b\n\"one\ntwo\";\"say \"\"hi\"\"\"\nx;5\" screen\n"))
                .containsExactly("1 a|b", "2 one\ntwo|say \"hi\"", "3 x|5\" screen");
        assertThat(faults.lines()).isEmpty();
    }

    @Test
    void aCellOfTenMegabytesCostsItsRowAloneWithOrWithoutLineBreaks() {
        String large = "x".repeat(10 << 20);
        assertThat(read("a;b\n1;" + large + "\n2;\"" + large + "\"\n3;4\n")).containsExactly("1 a|b", "4 3|4");
        String lines = "lorem ipsum; dolor\n".repeat(600_000);
        assertThat(read("a;b\n1;\"" + lines + "\"\n3;4\n")).containsExactly("1 a|b", "3 3|4");
        assertThat(faults.lines())
                .containsExactly(
                        "rejected row 2 CELL_TOO_LARGE",
                        "rejected row 3 CELL_TOO_LARGE",
                        "rejected row 2 CELL_TOO_LARGE");
        assertThat(faults.notices().get(0).value()).hasSizeLessThan(200);
    }

    @Test
    void aQuoteThatSwallowsMegabytesIsFoundAndTheSwallowedRowsComeBack() {
        String lines = "alfa;monza\n".repeat(400_000);
        List<String> rows = read("a;b\n1;\"open\n" + lines);
        assertThat(rows).hasSize(400_001);
        assertThat(faults.lines()).containsExactly("rejected row 2 UNBALANCED_QUOTES");
    }

    @Test
    void blankRowsAreLeftOutButCounted() {
        assertThat(read("\n\na;b\n;;\n  \n1;2\n\n")).containsExactly("3 a|b", "6 1|2");
    }

    @Test
    void aFileWithZeroBytesIsNoText() {
        byte[] bytes = new byte[5000];
        java.util.Arrays.fill(bytes, (byte) 'a');
        bytes[4500] = 0;
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(FileRefused.class).hasMessageContaining("it is no text");
    }

    private List<String> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(byte[] bytes) {
        List<String> rows = new ArrayList<>();
        SourceFile file = new SourceFile("list.csv", () -> new ByteArrayInputStream(bytes));
        try (SourceTable.Rows open = CsvRows.of(file).open(faults)) {
            for (SourceRow row = open.next(); row != null; row = open.next()) {
                rows.add(row.number() + " " + String.join("|", row.texts()));
            }
        }
        return rows;
    }
}
