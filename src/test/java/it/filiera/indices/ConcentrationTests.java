package it.filiera.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConcentrationTests {

    private static final double[][] COUNTS = Gold.toy("toy5x4");

    @Test
    void herfindahlEntropyAndKrugmanAreThoseOfEconGeo() {
        double[][] herfindahl = Gold.toy("toy5x4__herfindahl");
        double[][] entropy = Gold.toy("toy5x4__entropy");
        double[][] krugman = Gold.toy("toy5x4__krugman");
        double[] all = new double[COUNTS[0].length];
        for (double[] region : COUNTS) {
            for (int a = 0; a < all.length; a++) {
                all[a] += region[a];
            }
        }
        for (int r = 0; r < COUNTS.length; r++) {
            assertThat(Concentration.herfindahl(COUNTS[r])).isCloseTo(herfindahl[r][0], within(1e-12));
            assertThat(Concentration.entropyBits(COUNTS[r])).isCloseTo(entropy[r][0], within(5e-4));
            assertThat(Concentration.krugman(COUNTS[r], all)).isCloseTo(krugman[r][0], within(1e-12));
        }
    }

    @Test
    void equalSuppliersCountOneEachAndAGiantCountsAlmostAlone() {
        assertThat(Concentration.effectiveNumber(new double[] {5, 5, 5, 5})).isEqualTo(4);
        assertThat(Concentration.effectiveNumber(new double[] {98, 1, 1})).isCloseTo(1.04, within(0.01));
    }

    @Test
    void evennessRunsFromAllInOneToEqual() {
        assertThat(Concentration.evenness(new double[] {3, 3, 3})).isCloseTo(1, within(1e-12));
        assertThat(Concentration.evenness(new double[] {3, 0, 0})).isZero();
    }

    @Test
    void nothingIsSpreadInNoWay() {
        double[] nothing = {0, 0};
        assertThat(Concentration.herfindahl(nothing)).isNull();
        assertThat(Concentration.effectiveNumber(nothing)).isNull();
        assertThat(Concentration.evenness(nothing)).isNull();
        assertThat(Concentration.evenness(new double[] {3})).isNull();
        assertThat(Concentration.krugman(nothing, new double[] {1, 1})).isNull();
    }
}
