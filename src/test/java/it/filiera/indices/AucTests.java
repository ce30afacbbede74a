package it.filiera.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AucTests {

    @Test
    void ofSixPairsFiveAreInOrder() {
        double[] scores = {.9, .8, .4, .6, .1};
        boolean[] happened = {true, true, true, false, false};
        assertThat(Auc.of(scores, happened)).isCloseTo(5.0 / 6, within(1e-12));
    }

    @Test
    void equalScoresCountHalf() {
        assertThat(Auc.of(new double[] {1, 1, 1, 1}, new boolean[] {true, false, true, false}))
                .isEqualTo(.5);
        assertThat(Auc.of(new double[] {2, 1, 1}, new boolean[] {true, true, false}))
                .isEqualTo(.75);
    }

    @Test
    void whereAllHappenedOrNothingThereIsNothingToTell() {
        assertThat(Auc.of(new double[] {1, 2}, new boolean[] {true, true})).isNull();
        assertThat(Auc.of(new double[] {1, 2}, new boolean[] {false, false})).isNull();
    }

    @Test
    void itIsTheShareOfPairsInOrder() {
        Random random = new Random(5);
        for (int trial = 0; trial < 50; trial++) {
            double[] scores = random.ints(30, 0, 10).asDoubleStream().toArray();
            boolean[] happened = new boolean[scores.length];
            happened[0] = true;
            for (int i = 2; i < happened.length; i++) {
                happened[i] = random.nextBoolean();
            }
            assertThat(Auc.of(scores, happened)).isCloseTo(pairs(scores, happened), within(1e-12));
        }
    }

    private static double pairs(double[] scores, boolean[] happened) {
        double inOrder = 0;
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (happened[i] && !happened[j]) {
                    all++;
                    inOrder += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? .5 : 0;
                }
            }
        }
        return inOrder / all;
    }
}
