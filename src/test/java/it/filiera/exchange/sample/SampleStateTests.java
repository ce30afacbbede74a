package it.filiera.exchange.sample;

import static it.filiera.exchange.sample.SampleState.Decision.LOAD;
import static it.filiera.exchange.sample.SampleState.Decision.NOT_OURS;
import static it.filiera.exchange.sample.SampleState.Decision.UP_TO_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.jobs.ImportState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the sample is loaded; "ours" is the checksum of the sample that ships with this version. */
class SampleStateTests {

    @ParameterizedTest(name = "{0} {1} others={2} empty={3}: {4}")
    @CsvSource({
        ",        ,      false, true,  LOAD", // first start
        ",        ,      false, false, NOT_OURS", // somebody's own graph
        ",        ,      true,  false, NOT_OURS", // a bundle was loaded first
        ",        ,      true,  true,  NOT_OURS", // a load of something else has just begun
        "DONE,    ours,  false, false, UP_TO_DATE",
        "DONE,    ours,  true,  false, UP_TO_DATE",
        "DONE,    older, false, false, LOAD", // after an upgrade
        "DONE,    older, true,  false, NOT_OURS", // after an upgrade, with data of one's own
        "RUNNING, ours,  false, true,  LOAD", // killed before the first batch
        "RUNNING, ours,  false, false, LOAD", // killed half-way
        "FAILED,  ours,  false, false, LOAD",
        "FAILED,  ours,  true,  false, NOT_OURS"
    })
    void theSampleIsLoadedWhereNothingElseIs(
            @Nullable ImportState state,
            @Nullable String checksum,
            boolean others,
            boolean empty,
            SampleState.Decision expected) {
        assertThat(new SampleState(state, checksum, others, empty).decide("ours"))
                .isEqualTo(expected)
                .isIn(LOAD, NOT_OURS, UP_TO_DATE);
    }
}
