package it.filiera.paths.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferentWaysTests {

    private static final FoundWay THROUGH_HUB = way(10, 0, 1, 9);
    private static final FoundWay THROUGH_HUB_TOO = way(11, 0, 1, 2, 9);
    private static final FoundWay APART = way(12, 0, 3, 9);
    private static final FoundWay DIRECT = way(50, 0, 9);

    @Test
    void aSomewhatDearerWayThroughOthersIsPreferredToMoreOfTheSame() {
        assertThat(DifferentWays.choose(List.of(THROUGH_HUB, THROUGH_HUB_TOO, APART), 2))
                .containsExactly(THROUGH_HUB, APART);
    }

    @Test
    void aMuchDearerWayIsNot() {
        FoundWay far = way(20, 0, 3, 4, 9);
        assertThat(DifferentWays.choose(List.of(THROUGH_HUB, THROUGH_HUB_TOO, far), 2))
                .containsExactly(THROUGH_HUB, THROUGH_HUB_TOO);
    }

    @Test
    void aDirectHopIsAlwaysShown() {
        assertThat(DifferentWays.choose(List.of(THROUGH_HUB, APART, DIRECT), 2)).containsExactly(THROUGH_HUB, DIRECT);
        assertThat(DifferentWays.choose(List.of(THROUGH_HUB, APART, DIRECT), 1)).containsExactly(DIRECT);
    }

    private static FoundWay way(long cost, Integer... organisations) {
        return new FoundWay(List.of(organisations), cost * HopCost.UNIT);
    }
}
