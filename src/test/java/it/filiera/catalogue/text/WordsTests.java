package it.filiera.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Università dell'Insubria    | universita insubria
            STMICROELECTRONICS SRL      | stmicroelectronics
            S.T.F. Figli S.p.A.         | stf figli
            Straße & Søn                | strasse son
            R&D                         | r d
            e-health                    | e health
            Monza e Brianza             | monza brianza
            D ETUDES ET D EXPERTISE     | etudes expertise
            l’ambiente                  | ambiente
            www.polimi.it               | polimi
            H2020-EU.2.1.               | h2020 eu 2 1
            """)
    void tellingWordsAreFoldedAndLeaveOutLegalFormsAndFillers(String text, String words) {
        assertThat(String.join(" ", Words.telling(text))).isEqualTo(words);
    }

    @Test
    void aTextOfNothingButWeightlessWordsKeepsThem() {
        assertThat(Words.telling("S.r.l.")).containsExactly("srl");
        assertThat(Words.telling("of the")).containsExactly("of", "the");
    }

    @Test
    void aTextWithoutLettersAndDigitsHasNoWords() {
        assertThat(Words.telling("\"*(\\ :-)")).isEmpty();
    }
}
