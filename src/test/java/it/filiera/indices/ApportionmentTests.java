package it.filiera.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApportionmentTests {

    @Test
    void whatCannotBeDividedGoesToTheFirst() {
        assertThat(Apportionment.equally(100, 3)).containsExactly(34, 33, 33);
        assertThat(Apportionment.equally(2, 4)).containsExactly(1, 1, 0, 0);
        assertThat(Apportionment.equally(-100, 3)).containsExactly(-34, -33, -33);
        assertThat(Apportionment.equally(0, 2)).containsExactly(0, 0);
    }

    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        assertThat(Apportionment.byWeight(10, new double[] {0.46, 0.27, 0.27})).containsExactly(4, 3, 3);
        assertThat(Apportionment.byWeight(1, new double[] {1, 3})).containsExactly(0, 1);
    }

    @Test
    void thePartsAlwaysSumToTheWhole() {
        Random random = new Random(5);
        for (int trial = 0; trial < 2000; trial++) {
            long whole = random.nextLong(1_000_000_000_000L);
            double[] weights = random.doubles(1 + random.nextInt(9)).toArray();
            assertThat(Arrays.stream(Apportionment.byWeight(whole, weights)).sum())
                    .isEqualTo(whole);
        }
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.equally(5, 0));
    }
}
