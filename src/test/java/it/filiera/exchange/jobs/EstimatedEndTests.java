package it.filiera.exchange.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimatedEndTests {

    private static final OffsetDateTime BEGUN = OffsetDateTime.parse("2026-11-22T10:00:00Z");

    @Test
    void aQuarterInOneMinuteMakesThreeMoreMinutes() {
        assertThat(loading(250).estimatedEnd(BEGUN.plusMinutes(1))).isEqualTo(BEGUN.plusMinutes(4));
    }

    @Test
    void nothingIsSaidBeforeATenthIsDone() {
        assertThat(loading(99).estimatedEnd(BEGUN.plusMinutes(1))).isNull();
        assertThat(loading(0).estimatedEnd(BEGUN.plusMinutes(1))).isNull();
    }

    private static ImportJob loading(int rowsDone) {
        return new ImportJob(
                "import:a",
                "A",
                ImportState.RUNNING,
                rowsDone,
                1000,
                0,
                List.of(),
                BEGUN,
                null,
                false,
                ImportPhase.LOADING,
                BEGUN,
                null,
                null,
                null);
    }
}
