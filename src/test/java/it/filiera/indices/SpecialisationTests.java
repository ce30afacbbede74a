package it.filiera.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SpecialisationTests {

    private static final int TRIALS = 4000;

    @Test
    void quotientsAreThoseOfEconGeo() {
        double[][] counts = Gold.toy("toy5x4");
        double[][] expected = Gold.toy("toy5x4__location_quotient");
        double[][] printed = Gold.table(Gold.formula("EconGeo_LQ_5x4").get("LQ"));
        Margins margins = Margins.of(counts);
        for (int r = 0; r < counts.length; r++) {
            for (int a = 0; a < counts[r].length; a++) {
                assertThat(margins.quotient(counts, r, a)).isCloseTo(expected[r][a], within(1e-12));
                assertThat(margins.quotient(counts, r, a)).isCloseTo(printed[r][a], within(5e-7));
            }
        }
    }

    @Test
    void anEmptyRowOrColumnHasNoQuotient() {
        double[][] counts = {{2, 0}, {0, 0}};
        Margins margins = Margins.of(counts);
        assertThat(margins.quotient(counts, 0, 0)).isEqualTo(1);
        assertThat(margins.quotient(counts, 0, 1)).isNull();
        assertThat(margins.quotient(counts, 1, 0)).isNull();
        assertThat(Margins.of(new double[0][0]).columnShares()).isNull();
    }

    @Test
    void shrunkenQuotientsIntervalsAndProbabilitiesAreThoseOfTheWorkedExample() {
        for (JsonNode example : Gold.formula("EB_LQ")) {
            Specialisation found = new GammaPrior(example.get("k").asDouble())
                    .after(example.get("x").asDouble(), example.get("E").asDouble());
            assertThat(found.quotient()).isEqualTo(example.get("raw").asDouble());
            assertThat(found.estimate()).isCloseTo(example.get("shrunk").asDouble(), within(5e-4));
            assertThat(found.low()).isCloseTo(example.get("ci90").get(0).asDouble(), within(5e-4));
            assertThat(found.high()).isCloseTo(example.get("ci90").get(1).asDouble(), within(5e-4));
            assertThat(found.probabilityAbove()).isCloseTo(example.get("P_gt1").asDouble(), within(5e-4));
        }
    }

    @Test
    void aVerdictNeedsAProbabilityOfFourFifths() {
        GammaPrior prior = new GammaPrior(2);
        assertThat(prior.after(1, 0.5).verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(prior.after(6, 3).verdict()).isEqualTo(Verdict.SPECIALISED);
        assertThat(prior.after(0, 4).verdict()).isEqualTo(Verdict.UNDER_REPRESENTED);
    }

    @Test
    void intervalsCoverTheTruthAsOftenAsTheySay() {
        Random random = new Random(20261122);
        GammaDistribution truths = new GammaDistribution(2, 0.5);
        GammaPrior prior = new GammaPrior(2);
        int covered = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double truth = truths.inverseCumulativeProbability(random.nextDouble());
            double expected = 0.5 + 10 * random.nextDouble();
            Specialisation found = prior.after(poisson(truth * expected, random), expected);
            covered += found.low() <= truth && truth <= found.high() ? 1 : 0;
        }
        // The standard error of the share is 0.005.
        assertThat((double) covered / TRIALS).isCloseTo(0.9, within(0.015));
    }

    @Test
    void theShapeOfThePriorIsFoundAgainInWhatItMade() {
        Random random = new Random(7);
        double[][] counts = new double[40][12];
        GammaDistribution truths = new GammaDistribution(3, 1.0 / 3);
        for (double[] region : counts) {
            double size = 20 + 200 * random.nextDouble();
            for (int a = 0; a < region.length; a++) {
                region[a] = poisson(
                        truths.inverseCumulativeProbability(random.nextDouble()) * size / region.length, random);
            }
        }
        assertThat(GammaPrior.fit(counts)).isNotNull().satisfies(prior -> assertThat(prior.shape())
                .isBetween(2.2, 4.2));
    }

    @Test
    void oneRegionAloneCannotTellHowMuchRegionsDiffer() {
        assertThat(GammaPrior.fit(new double[][] {{5, 3, 2}})).isNull();
        assertThat(GammaPrior.fit(new double[][] {{5, 3, 2}, {0, 0, 0}})).isNull();
        assertThat(GammaPrior.fit(new double[][] {{5}, {3}})).isNull();
        assertThat(GammaPrior.fit(new double[0][0])).isNull();
    }

    private static int poisson(double mean, Random random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
