package it.filiera.partners.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.snapshot.Network;
import it.filiera.snapshot.TinyNetwork;
import java.util.stream.IntStream;
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

    private final HoldOut holdOut = new HoldOut(whole, Split.of(whole.projects(), "2018"));

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

    /** Numbers out of the order of the letters: half of 9, 10, 101 and 1000 are 9 and 10. What has no number is in neither part. */
    @Test
    void withoutDatesTheFirstGrantNumbersForeseeTheOthers() {
        Network numbered = new TinyNetwork()
                .organisation("a", "IT", "SME")
                .organisation("b", "IT", "SME")
                .organisation("c", "IT", "SME")
                .organisation("d", "IT", "SME")
                .project("h2020-1000", null, null, "a", "c")
                .project("h2020-101", null, null, "b", "c")
                .project("h2020-9", null, null, "a", "b")
                .project("h2020-10", null, null, "c", "d")
                .project("national", null, null, "a", "d")
                .build();
        HoldOut halves = new HoldOut(numbered, Split.of(numbered.projects(), "50%"));
        assertThat(halves.knownProjects()).isEqualTo(2);
        assertThat(halves.before().partners().linked(numbered.organisation("a"), numbered.organisation("b")))
                .isTrue();
        assertThat(halves.before().partners().linked(numbered.organisation("a"), numbered.organisation("c")))
                .isFalse();
        assertThat(halves.before().partners().linked(numbered.organisation("a"), numbered.organisation("d")))
                .isFalse();
        Split split = Split.of(numbered.projects(), "50%");
        assertThat(IntStream.range(0, 5).filter(split.future()).mapToObj(numbered.projects()::id))
                .containsExactly("h2020-1000", "h2020-101");
    }

    @Test
    void whatIsNeitherYearNorShareIsRefused() {
        assertThatThrownBy(() -> Split.of(whole.projects(), "100%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100%")
                .hasMessageContaining("60%");
    }

    private int number(String id) {
        return whole.organisation(id);
    }
}
