package it.filiera.exchange.formats.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.exchange.formats.SampleConcepts;
import it.filiera.exchange.formats.Tables;
import it.filiera.exchange.formats.opening.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkTranslatorTests {

    @TempDir
    private Path folder;

    private Tables tables;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
    }

    @Test
    void notationsLabelsAndIdentifiersBecomeLinksWithKindAndShare() throws IOException {
        nace("""
                From;To;Kind;Share
                26.11;26.11;exact;1
                01.1;Growing of non-perennial crops;skos:closeMatch;50 %
                industry:nace2.0-26;industry:nace2.1-26;più ampia;0,25
                01.11;01.11;;
                """);
        assertThat(tables.rows("matches", "from", "to", "kind", "share", "source", "record"))
                .containsExactly(
                        "industry:nace2.0-01.1|industry:nace2.1-01.1|CLOSE|0.5|source:walk|walk.csv, row 3",
                        "industry:nace2.0-01.11|industry:nace2.1-01.11|CLOSE||source:walk|walk.csv, row 5",
                        "industry:nace2.0-26|industry:nace2.1-26|BROAD|0.25|source:walk|walk.csv, row 4",
                        "industry:nace2.0-26.11|industry:nace2.1-26.11|EXACT|1|source:walk|walk.csv, row 2");
        assertThat(tables.notices()).isEmpty();
    }

    @Test
    void theTaxonomiesMayStandInColumns() throws IOException {
        translate("da schema,da,a schema,a\nnace-2.0,26.11,scheme:nace-2.1,26.11\n", null, null);
        assertThat(tables.rows("matches", "from", "to"))
                .containsExactly("industry:nace2.0-26.11|industry:nace2.1-26.11");
    }

    @Test
    void wrongRowsAreRejectedEachWithItsReasonAndGoodOnesComeIn() throws IOException {
        nace("""
                from,to,kind,share
                99.99,26.11,exact,1
                26.11,,exact,1
                26.11,26.11,perhaps,1
                26.11,26.11,exact,7
                26.12,26.12,exact,1,extra
                """);
        assertThat(tables.rows("matches", "from", "share")).containsExactly("industry:nace2.0-26.11|");
        assertThat(tables.notices())
                .containsExactly(
                        "UNKNOWN_REFERENCE walk.csv row 2 from [99.99]",
                        "MISSING_VALUE walk.csv row 3 to []",
                        "MALFORMED_VALUE walk.csv row 4 kind [perhaps]",
                        "IMPOSSIBLE_SUM walk.csv row 5 share [7]",
                        "WRONG_CELL_COUNT walk.csv row 6");
        assertThat(tables.translation().rejected()).isEqualTo(4);
    }

    @Test
    void linksToldTwiceAndSharesAboveTheWholeAreTold() throws IOException {
        nace("from,to,kind,share\n26.11,26.11,exact,0.6\n26.11,26.12,close,0.6\n26.11,26.11,close,0.6\n");
        assertThat(tables.rows("matches", "to", "kind"))
                .containsExactly("industry:nace2.1-26.11|EXACT", "industry:nace2.1-26.12|CLOSE");
        assertThat(tables.notices())
                .containsExactly(
                        "CONTRADICTING_SHARES walk.csv share [industry:nace2.0-26.11]",
                        "REPEATED_FACT walk.csv row 4 [industry:nace2.0-26.11 - industry:nace2.1-26.11]");
    }

    @Test
    void aTableWithoutTheNeededColumnsOrTaxonomiesIsRefusedOrRejected() throws IOException {
        assertThatThrownBy(() -> nace("from,kind\n26.11,exact\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith("walk.csv: it needs the columns from and to");
        translate("from,to\n26.11,26.11\n", null, "scheme:nace-2.1");
        assertThat(tables.message("UNKNOWN_REFERENCE")).startsWith("say of which taxonomy it is");
    }

    @Test
    void aMemberListWithDatesFromAndToIsNoCrosswalk() {
        assertThat(CrosswalkTranslator.isHeader(List.of("From", "To", "Kind", "Share")))
                .isTrue();
        assertThat(CrosswalkTranslator.isHeader(List.of("Company", "From", "To")))
                .isFalse();
    }

    private void nace(String text) throws IOException {
        translate(text, "scheme:nace-2.0", "scheme:nace-2.1");
    }

    private void translate(String text, @Nullable String from, @Nullable String to) throws IOException {
        Path file = Files.writeString(folder.resolve("walk.csv"), text);
        CrosswalkOptions options = new CrosswalkOptions(from, to, "source:walk", "A walk", 50);
        tables.translate(new CrosswalkTranslator(options, SampleConcepts.index(), SampleConcepts.index()::has), file);
    }
}
