package it.filiera.indices;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How unevenly amounts are spread. Nothing at all is spread in no way: null, not 0. */
public final class Concentration {

    private static final double LN2 = Math.log(2);

    private Concentration() {}

    /** Each amount over the sum of all; null when the sum is 0. */
    public static double @Nullable [] shares(double[] amounts) {
        double total = Arrays.stream(amounts).sum();
        return total > 0 ? Arrays.stream(amounts).map(amount -> amount / total).toArray() : null;
    }

    /** The Herfindahl-Hirschman index: the sum of the squared shares, 1/n to 1 (all in one hand). */
    public static @Nullable Double herfindahl(double[] amounts) {
        double[] shares = shares(amounts);
        return shares == null
                ? null
                : Arrays.stream(shares).map(share -> share * share).sum();
    }

    /** As many equal suppliers as would give the same Herfindahl index: 1/HHI. */
    public static @Nullable Double effectiveNumber(double[] amounts) {
        Double herfindahl = herfindahl(amounts);
        return herfindahl == null ? null : 1 / herfindahl;
    }

    /** Shannon's entropy of the shares in bits; 0 when all is in one. */
    public static @Nullable Double entropyBits(double[] amounts) {
        Double nats = entropy(amounts);
        return nats == null ? null : nats / LN2;
    }

    /** The entropy over the largest one possible, {@code H / ln A}: 0 (all in one) to 1 (equal); null below two activities. */
    public static @Nullable Double evenness(double[] amounts) {
        Double nats = entropy(amounts);
        return nats == null || amounts.length < 2 ? null : nats / Math.log(amounts.length);
    }

    /**
     * The Krugman index: the sum of absolute differences between the region's shares and those of the reference, 0 (alike) to
     * 2 (nothing in common). Krugman (1991), "Geography and Trade".
     */
    public static @Nullable Double krugman(double[] region, double[] reference) {
        double[] mine = shares(region);
        double[] others = shares(reference);
        if (mine == null || others == null) {
            return null;
        }
        double sum = 0;
        for (int a = 0; a < mine.length; a++) {
            sum += Math.abs(mine[a] - others[a]);
        }
        return sum;
    }

    private static @Nullable Double entropy(double[] amounts) {
        double[] shares = shares(amounts);
        return shares == null
                ? null
                : 0
                        - Arrays.stream(shares)
                                .filter(share -> share > 0)
                                .map(share -> share * Math.log(share))
                                .sum();
    }
}
