package it.filiera.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "milano, milano, WORDS, 1",
        "mila, milano, PARTIAL, .783", // .65 + .2 * 4/6
        "cities, city, PARTIAL, .75",
        "reti, rete, PARTIAL, .75",
        "politecnco, politecnico, TYPO, .55",
        "milnao, milano, TYPO, .55", // two neighbours swapped are one error
        "politcnco, politecnico, TYPO, .4",
    })
    void wordsAreAsAlikeAsTheyAreNear(String searched, String word, MatchQuality quality, double value) {
        assertThat(Likeness.of(searched, word, true)).isNotNull().satisfies(likeness -> {
            assertThat(likeness.quality()).isEqualTo(quality);
            assertThat(likeness.value()).isCloseTo(value, within(.001));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "iot, iom", // short words forgive nothing
        "monza, mensa", // two errors in five letters
        "h2020, h2021", // nor do words with digits
        "politecnico, polytechnic",
    })
    void differentWordsAreNotAlike(String searched, String word) {
        assertThat(Likeness.of(searched, word, true)).isNull();
    }

    @Test
    void errorsAreForgivenOnlyWhenAsked() {
        assertThat(Likeness.of("mobilita", "mobility", false)).isEqualTo(new Likeness(MatchQuality.PARTIAL, .75));
        assertThat(Likeness.of("milnao", "milano", false)).isNull();
    }
}
