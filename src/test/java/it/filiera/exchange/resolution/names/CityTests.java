package it.filiera.exchange.resolution.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "MILANO | Milan",
                "MILANO MI | Milano",
                "TREZZANO ROSA (MI) | Trezzano Rosa",
                "SEGRATE - MILANO | Milano",
                "PARIS CEDEX 15 | Parigi",
                "Praha 8 | PRAGUE",
                "KOBENHAVN K | Copenhagen",
                "'s-Gravenhage | The Hague",
                "L'AQUILA | Aquila"
            })
    void spellingsOfOneCityAreOne(String one, String other) {
        assertThat(City.of(one).sameAs(City.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Torino | Trento", "York | New York", "Milano | Monza"})
    void twoCitiesAreTwo(String one, String other) {
        assertThat(City.of(one).sameAs(City.of(other))).isFalse();
    }

    @Test
    void aNumberIsNoCity() {
        assertThat(City.of("20126").isEmpty()).isTrue();
        assertThat(City.of("").isEmpty()).isTrue();
    }
}
