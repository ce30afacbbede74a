package it.filiera.exchange.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Università dell'Insubria | universita insubria",
                "UNIVERSITA' DEGLI STUDI | universita degli studi",
                "S.p.A. | spa",
                "S. p. A. | spa",
                "spol. s r.o. | spol sro",
                "Sp. z o.o. | sp zoo",
                "C.I.R.A. CENTRO | cira centro",
                "Svitzer A/S | svitzer as",
                "King's College | kings college",
                "Kings College | kings college",
                "L’Aquila | aquila",
                "Green & High-Tech | green and high tech",
                "Industria 4.0 | industria 40",
                "Jülich | julich",
                "Łódź | lodz",
                "Ångström | angstrom",
                "Straße | strasse",
                "EKYMED SPA* | ekymed spa"
            })
    void whatSourcesWriteAtWillIsTakenAway(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        assertThat(Folding.fold(Folding.fold("Società per l'Energia S.p.A."))).isEqualTo("societa per energia spa");
    }

    @Test
    void aTextOfSignsAloneHasNoWords() {
        assertThat(Folding.words("-- * --")).isEmpty();
        assertThat(Folding.words("")).isEmpty();
    }

    @Test
    void compactIgnoresWhereWordsEnd() {
        assertThat(Folding.compact("ST Microelectronics")).isEqualTo(Folding.compact("STMicroelectronics"));
    }
}
