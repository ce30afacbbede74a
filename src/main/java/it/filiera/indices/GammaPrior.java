package it.filiera.indices;

import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.special.Gamma;
import org.jspecify.annotations.Nullable;

/**
 * How much the true location quotients vary around 1, learned from a whole table, so that a quotient of few projects is
 * drawn towards 1: quotients follow {@code Gamma(k, rate k)}, counts {@code Poisson(quotient x expected)}.
 *
 * <p>The gamma-Poisson model of Clayton and Kaldor (1987), "Empirical Bayes estimates of age-standardized relative risks".
 *
 * @param shape k; the larger, the more alike the regions
 */
public record GammaPrior(double shape) {

    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 1000;
    private static final int STEPS = 40;
    private static final int REFINEMENTS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double TAIL = 0.05;

    public GammaPrior {
        if (!(shape > 0) || Double.isInfinite(shape)) {
            throw new IllegalArgumentException("The shape of a prior is a positive number, not " + shape);
        }
    }

    /**
     * The prior under which the table is likeliest, its shape between 0.05 and 1000. Cells of empty rows or columns do not
     * count; null when fewer than two rows or two columns remain: one region cannot tell how much regions differ.
     */
    public static @Nullable GammaPrior fit(double[][] counts) {
        Likelihood likelihood = Likelihood.of(counts);
        return likelihood == null ? null : new GammaPrior(Math.exp(best(likelihood)));
    }

    /** What is known of the true quotient of a cell with {@code expected > 0} after seeing its count. */
    public Specialisation after(double count, double expected) {
        GammaDistribution posterior = new GammaDistribution(shape + count, 1 / (shape + expected));
        double above = Gamma.regularizedGammaQ(shape + count, shape + expected);
        return new Specialisation(
                count / expected,
                (shape + count) / (shape + expected),
                posterior.inverseCumulativeProbability(TAIL),
                posterior.inverseCumulativeProbability(1 - TAIL),
                above,
                Verdict.of(above));
    }

    /** A grid first, because the likelihood may be flat at one end; then golden section around the best point. */
    private static double best(Likelihood likelihood) {
        double low = Math.log(SMALLEST);
        double step = (Math.log(LARGEST) - low) / STEPS;
        int best = 0;
        for (int i = 1; i <= STEPS; i++) {
            if (likelihood.at(low + i * step) > likelihood.at(low + best * step)) {
                best = i;
            }
        }
        return refined(likelihood, low + Math.max(0, best - 1) * step, low + Math.min(STEPS, best + 1) * step);
    }

    private static double refined(Likelihood likelihood, double from, double to) {
        double left = from;
        double right = to;
        double low = right - GOLDEN * (right - left);
        double high = left + GOLDEN * (right - left);
        double atLow = likelihood.at(low);
        double atHigh = likelihood.at(high);
        for (int i = 0; i < REFINEMENTS; i++) {
            if (atLow < atHigh) {
                left = low;
                low = high;
                atLow = atHigh;
                high = left + GOLDEN * (right - left);
                atHigh = likelihood.at(high);
            } else {
                right = high;
                high = low;
                atHigh = atLow;
                low = right - GOLDEN * (right - left);
                atLow = likelihood.at(low);
            }
        }
        return (left + right) / 2;
    }
}
