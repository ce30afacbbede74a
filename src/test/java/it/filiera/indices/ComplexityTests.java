package it.filiera.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ComplexityTests {

    private static final JsonNode HIDALGO = Gold.formula("HH2009_FigS4");

    /** Public implementations give the same vector with opposite signs: only the size of the correlation can be compared. */
    @Test
    void complexityCorrelatesPerfectlyWithTwoPublicImplementations() {
        Complexity found = Complexity.of(Gold.present(Gold.table(HIDALGO.get("M"))), 1);
        alike(found.regions(), Gold.row(HIDALGO.get("ECI_pyecomplexity")));
        alike(found.regions(), Gold.row(HIDALGO.get("KCI_EconGeo")));
        alike(found.activities(), Gold.row(HIDALGO.get("PCI_pyecomplexity")));
        alike(found.activities(), Gold.row(HIDALGO.get("TCI_EconGeo")));
        for (int r = 0; r < found.regions().length; r++) {
            assertThat(Math.abs(value(found.regions(), r)))
                    .isCloseTo(Math.abs(HIDALGO.get("ECI_pyecomplexity").get(r).asDouble()), within(1e-5));
        }
    }

    @Test
    void complexityOfTheToyTableIsThatOfEconGeo() {
        Complexity found = Complexity.of(Gold.present(Gold.toy("toy5x4__rca_binary")), 1);
        alike(
                found.regions(),
                Arrays.stream(Gold.toy("toy5x4__eci_region_kci"))
                        .mapToDouble(row -> row[0])
                        .toArray());
    }

    @Test
    void diverseRegionsRankHigh() {
        boolean[][] nested = {
            {true, true, true, true}, {true, true, true, false}, {true, true, false, false}, {true, false, false, false}
        };
        Complexity found = Complexity.of(nested, 1);
        assertThat(value(found.regions(), 0)).isPositive();
        assertThat(value(found.regions(), 3)).isNegative();
    }

    @Test
    void outsideTheLargestPartAndForTinyRegionsThereIsNoValue() {
        boolean[][] present = new boolean[6][6];
        boolean[][] core = Gold.present(Gold.table(HIDALGO.get("M")));
        for (int r = 0; r < 4; r++) {
            System.arraycopy(core[r], 0, present[r], 0, 4);
        }
        present[4][4] = true;
        Complexity found = Complexity.of(present, 1);
        assertThat(found.regions()[0]).isNotNull();
        assertThat(found.regions()[4]).isNull();
        assertThat(found.activities()[5]).isNull();
        assertThat(Complexity.of(present, 2).regions()[1]).isNull();
        assertThat(Complexity.of(new boolean[0][0], 1).regions()).isEmpty();
        assertThat(Complexity.of(new boolean[][] {{true, true}}, 1).regions()).containsOnlyNulls();
    }

    @Test
    void fitnessAfterTwentyUpdatesIsThatOfTheReference() {
        Fitness found = Fitness.of(Gold.present(Gold.table(HIDALGO.get("M"))));
        assertThat(found.regions()).containsExactly(Gold.row(HIDALGO.get("fitness_20updates")), within(5e-7));
        assertThat(found.activities()).containsExactly(Gold.row(HIDALGO.get("complexity_20updates")), within(5e-7));
    }

    @Test
    void quadrantsSplitAtTheMediansOfWhatIsAbsent() {
        Double[] density = {0.9, 0.8, 0.1, 0.2, null};
        Double[] complexity = {2.0, -1.0, 1.5, -2.0, 9.0};
        assertThat(Quadrant.of(density, complexity))
                .containsExactly(Quadrant.HIGH_ROAD, Quadrant.SLOW_ROAD, Quadrant.CASINO, Quadrant.DEAD_END, null);
        assertThat(Quadrant.of(new Double[] {0.1, null}, new Double[] {0.3, 0.4}))
                .containsOnlyNulls();
    }

    private static void alike(Double[] found, double[] expected) {
        double[] values = Arrays.stream(found).mapToDouble(Double::doubleValue).toArray();
        assertThat(Math.abs(correlation(values, expected))).isGreaterThan(0.9999);
    }

    private static double correlation(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElseThrow();
        double meanOther = Arrays.stream(other).average().orElseThrow();
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            first += Math.pow(one[i] - meanOne, 2);
            second += Math.pow(other[i] - meanOther, 2);
        }
        return both / Math.sqrt(first * second);
    }

    private static double value(Double[] values, int i) {
        assertThat(values[i]).isNotNull();
        return values[i];
    }
}
