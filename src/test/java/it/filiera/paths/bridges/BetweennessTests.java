package it.filiera.paths.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;

class BetweennessTests {

    /** Of 25 organisations, without the one between: 24 x 23 / 2. */
    private static final double PAIRS_OF_OTHERS = 276;

    @Test
    void theMiddleOfAStarLiesBetweenAllOthers() {
        RandomLinks star = RandomLinks.of(4, new int[][] {{0, 1}, {0, 2}, {0, 3}});
        assertThat(Betweenness.of(star.links())).containsExactly(1, 0, 0, 0);
    }

    @Test
    void theSharesAreThoseOfJGraphT() {
        for (int seed = 0; seed < 20; seed++) {
            RandomLinks network = RandomLinks.of(seed, 25, 0.12);
            Map<Integer, Double> peer = new BetweennessCentrality<>(network.peer()).getScores();
            double[] shares = Betweenness.of(network.links());
            for (int i = 0; i < shares.length; i++) {
                assertThat(shares[i]).isCloseTo(peer.getOrDefault(i, -1.0) / PAIRS_OF_OTHERS, within(1e-12));
            }
        }
    }

    @Test
    void twoAreTooFewToLieBetween() {
        assertThat(Betweenness.of(RandomLinks.of(2, new int[][] {{0, 1}}).links()))
                .containsExactly(0, 0);
    }

    @Test
    void aLargeNetworkIsEstimatedCloseToTheTruth() {
        int size = 2 * Betweenness.EXACT_UP_TO + 1;
        Links links = Links.of(size, i -> i == 0 ? IntStream.range(1, size) : IntStream.of(0));
        assertThat(Betweenness.isExact(links)).isFalse();
        assertThat(Betweenness.of(links)[0]).isCloseTo(1, within(0.01));
    }
}
