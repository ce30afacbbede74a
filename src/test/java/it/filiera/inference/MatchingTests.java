package it.filiera.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How codes and words fit, and how confidences combine. */
class MatchingTests {

    @ParameterizedTest(name = "\"{0}\" in \"{1}\": {2}")
    @CsvSource({
        "5G, FANTASTIC-5G, true",
        "5G, 5GEx, false",
        "smart city, Smart-City Platform, true",
        "smart city, smart cities, false",
        "mobilità, Mobilita sostenibile, true",
        "rail, trailer, false",
        "C++, c, true",
    })
    void wordsAreFoundWholeWhateverTheirCaseAccentsAndHyphens(String words, String text, boolean found) {
        assertThat(Phrases.of(List.of(words)).in(FoldedText.of(List.of(text))).isPresent())
                .isEqualTo(found);
    }

    @Test
    void aPhraseIsNotFoundAcrossTwoTexts() {
        FoldedText texts = FoldedText.of(List.of("A smart", "city of ours"));
        assertThat(Phrases.of(List.of("smart city")).in(texts)).isEmpty();
    }

    @ParameterizedTest(name = "{0} fits {1}: {2}")
    @CsvSource({
        "ICT-26-2014, ICT-26-2014, true",
        "ICT-26-2014, ICT-26-2014-1, false",
        "ICT-26-2014*, ICT-26-2014-1, true",
        "H2020-EU.3.1.*, H2020-EU.3.1., true",
        "H2020-EU.3.1.*, H2020-EU.3.2., false",
    })
    void aCodeFitsExactlyOrAsABeginning(String pattern, String code, boolean fits) {
        assertThat(new Codes(List.of(pattern)).fit(code)).isEqualTo(fits);
    }

    /** 1 - (1 - 0.8)(1 - 0.3) = 0.86 */
    @Test
    void independentWitnessesAddUpAsNoisyOr() {
        assertThat(Conclusions.combined(List.of(0.8, 0.3))).isEqualTo(0.86);
        assertThat(Conclusions.combined(List.of(0.8))).isEqualTo(0.8);
        assertThat(Conclusions.combined(List.of())).isZero();
    }
}
