package it.filiera.partners.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuresTests {

    private static final double NEAR = 1e-12;

    /** Right are 0 (ranked first), 2 (third) and 60 (sixty-first, little known). */
    private final Measures measures = Measures.of(IntStream.range(0, 100).toArray(), set(0, 2, 60), set(2, 60));

    @Test
    void oneOfTheFirstTenIsEnoughForAHit() {
        assertThat(measures.hit10()).isEqualTo(1);
        assertThat(Measures.of(IntStream.range(0, 100).toArray(), set(10), set())
                        .hit10())
                .isZero();
    }

    @Test
    void recallIsTheShareOfTheRightOnes() {
        assertThat(measures.recall10()).isCloseTo(2 / 3.0, within(NEAR));
        assertThat(measures.recall50()).isCloseTo(2 / 3.0, within(NEAR));
        assertThat(measures.tailRecall50()).isCloseTo(1 / 2.0, within(NEAR));
        assertThat(Measures.of(new int[] {0}, set(0), set()).tailRecall50()).isNaN();
    }

    @Test
    void precisionIsAveragedOverTheRightOnes() {
        assertThat(measures.precision()).isCloseTo((1 + 2 / 3.0 + 3 / 61.0) / 3, within(NEAR));
    }

    @Test
    void gainIsDiscountedByTheLogarithmOfTheRank() {
        double best = 1 + Math.log(2) / Math.log(3) + .5;
        assertThat(measures.ndcg10()).isCloseTo(1.5 / best, within(NEAR));
    }

    private static BitSet set(int... members) {
        BitSet set = new BitSet();
        IntStream.of(members).forEach(set::set);
        return set;
    }
}
