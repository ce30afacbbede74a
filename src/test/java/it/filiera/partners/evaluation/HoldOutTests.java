package it.filiera.partners.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.snapshot.Network;
import it.filiera.snapshot.TinyNetwork;
import org.junit.jupiter.api.Test;

/**
 * Before 2018: a with b, c with d. In 2018 a meets c (b it knows already, e is new to the data), in 2020 d. A project
 * without a year is in neither part.
 */
class HoldOutTests {

    private final Network whole = new TinyNetwork()
            .organisation("a", "IT", "SME")
            .organisation("b", "IT", "UNIVERSITY")
            .organisation("c", "IT", "UNIVERSITY")
            .organisation("d", "IT", "UNIVERSITY")
            .organisation("e", "IT", "SME")
            .project("before", 2016, 2019, "a", "b")
            .project("other", 2017, 2019, "c", "d")
            .project("undated", null, null, "a", "d")
            .project("now", 2018, 2020, "a", "b", "c", "e")
            .project("later", 2020, 2022, "a", "d")
            .technology("sensors")
            .uses("now", "sensors")
            .uses("later", "sensors")
            .build();

    private final HoldOut holdOut = new HoldOut(whole, 2018);

    @Test
    void onlyProjectsBeforeTheYearAreLeft() {
        assertThat(holdOut.before().participations().projects().links()).isEqualTo(4);
        assertThat(holdOut.before().partners().linked(number("a"), number("d"))).isFalse();
        assertThat(holdOut.isKnown(number("e"))).isFalse();
    }

    @Test
    void anEnterpriseAsksOnceForEachNewProjectAndMeetsWhomItDidNotKnow() {
        assertThat(holdOut.withNeed())
                .filteredOn(query -> query.organisation() == number("a"))
                .singleElement()
                .satisfies(query -> assertThat(query.positives().stream()).containsExactly(number("c")));
        assertThat(holdOut.withoutNeed())
                .filteredOn(query -> query.organisation() == number("a"))
                .singleElement()
                .satisfies(query -> assertThat(query.positives().stream()).containsExactly(number("c")));
    }

    @Test
    void aNewcomerAsksWithoutAPast() {
        assertThat(holdOut.withNeed())
                .filteredOn(query -> query.organisation() == number("e"))
                .singleElement()
                .satisfies(query ->
                        assertThat(query.positives().stream()).containsExactly(number("a"), number("b"), number("c")));
    }

    private int number(String id) {
        return whole.organisation(id);
    }
}
