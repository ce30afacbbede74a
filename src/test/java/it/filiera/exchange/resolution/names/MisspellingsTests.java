package it.filiera.exchange.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingsTests {

    private static final Misspellings MISSPELLINGS = new Misspellings(List.of("politecnico", "comune"));

    @ParameterizedTest
    @ValueSource(strings = {"politecnico", "politecnco", "poliitecnico", "politechico", "poiltecnico"})
    void oneSlipInALongWordIsSeenThrough(String slip) {
        assertThat(MISSPELLINGS.meant(slip)).isEqualTo("politecnico");
    }

    @ParameterizedTest
    @ValueSource(strings = {"polytechnik", "comume", "comune"})
    void otherWordsAndShortOnesAreLeftAlone(String word) {
        assertThat(MISSPELLINGS.meant(word)).isNull();
    }
}
