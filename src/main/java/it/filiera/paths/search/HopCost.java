package it.filiera.paths.search;

/**
 * What a hop costs: little where two organisations know each other well in comparison with how many others each knows. So a
 * way through a hub that works with everybody costs more than one through somebody who works closely with both.
 *
 * <p>With Newman's weight w, the sum of 1/(n - 1) over the joint projects with n partners (Scientific collaboration networks II,
 * Phys. Rev. E 64, 016132, 2001), and the strengths s and t, the sums of w over all partners of each: cost = -ln(w / (s t)) +
 * 0.001, minus the logarithm of the association strength (van Eck and Waltman, J. Am. Soc. Inf. Sci. Technol. 60, 2009). What
 * other costs gave is in the decision record on paths. Kept as whole millionths, so that sums are exact and ties are ties.
 */
public final class HopCost {

    /** One unit of cost. */
    public static final long UNIT = 1_000_000;

    private static final double PER_HOP = 0.001;

    private HopCost() {}

    /**
     * The cost of the hop between two organisations, the same in both directions.
     *
     * @param weight   w of the pair, more than 0
     * @param strength s of one end, at least {@code weight}
     * @param other    s of the other end
     * @return in millionths, at least one thousandth
     */
    public static long of(double weight, double strength, double other) {
        double cost = Math.log(strength) + Math.log(other) - Math.log(weight) + PER_HOP;
        return Math.max(Math.round(UNIT * PER_HOP), Math.round(UNIT * cost));
    }
}
