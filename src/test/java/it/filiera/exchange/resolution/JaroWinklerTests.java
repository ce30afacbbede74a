package it.filiera.exchange.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTests {

    /** The examples that Winkler's papers and the literature after them give, to three decimals. */
    @ParameterizedTest
    @CsvSource({
        "martha,marhta,0.961",
        "dwayne,duane,0.840",
        "dixon,dicksonx,0.813",
        "jones,johnson,0.832",
        "same,same,1",
        "abc,xyz,0"
    })
    void theExamplesOfTheLiteratureComeOut(String a, String b, double expected) {
        assertThat(JaroWinkler.similarity(a, b)).isCloseTo(expected, within(0.0005));
        assertThat(JaroWinkler.similarity(b, a)).isEqualTo(JaroWinkler.similarity(a, b));
    }

    @Test
    void nothingIsLikeAnEmptyWord() {
        assertThat(JaroWinkler.similarity("", "abc")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "holonix,holonix,true",
        "holonix,holnix,true",
        "holonix,hollonix,true",
        "holonix,holenix,true",
        "holonix,holnoix,true",
        "holonix,halenix,false",
        "holonix,holonixab,false",
        "ab,ba,true",
        "a,'',true"
    })
    void oneSlipIsOneLetterOrTwoThatChangedPlaces(String a, String b, boolean slip) {
        assertThat(Slip.separates(a, b)).isEqualTo(slip);
        assertThat(Slip.separates(b, a)).isEqualTo(slip);
    }
}
