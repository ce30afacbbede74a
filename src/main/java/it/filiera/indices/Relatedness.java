package it.filiera.indices;

/**
 * How much two activities go together, from a table that says which region has which (1 or 0), or from any symmetric table
 * of co-occurrences. The diagonal of a result is 0: an activity says nothing about itself.
 */
public final class Relatedness {

    private Relatedness() {}

    /** In how many regions two activities occur together; their own number of regions on the diagonal. */
    public static double[][] cooccurrences(boolean[][] present) {
        int activities = present.length == 0 ? 0 : present[0].length;
        double[][] together = new double[activities][activities];
        for (boolean[] region : present) {
            for (int a = 0; a < activities; a++) {
                for (int b = 0; region[a] && b < activities; b++) {
                    together[a][b] += region[b] ? 1 : 0;
                }
            }
        }
        return together;
    }

    /**
     * Association strength: co-occurrences over those expected if activities met by chance, {@code C_ij T / (s_i s_j)};
     * 1 is chance. Van Eck and Waltman (2009); as {@code relatedness(method = "association")} of EconGeo.
     */
    public static double[][] association(double[][] cooccurrences) {
        int n = cooccurrences.length;
        double[] sums = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sums[i] += i == j ? 0 : cooccurrences[i][j];
            }
            total += sums[i];
        }
        double[][] related = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double chance = sums[i] * sums[j];
                related[i][j] = i == j || chance == 0 ? 0 : cooccurrences[i][j] * total / chance;
            }
        }
        return related;
    }

    /**
     * Proximity: the smaller of the two conditional probabilities, {@code C_ij / max(u_i, u_j)} with {@code u} on the
     * diagonal of the table. Hidalgo et al. (2007), "The product space conditions the development of nations".
     */
    public static double[][] proximity(double[][] cooccurrences) {
        int n = cooccurrences.length;
        double[][] near = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double most = Math.max(cooccurrences[i][i], cooccurrences[j][j]);
                near[i][j] = i == j || most == 0 ? 0 : cooccurrences[i][j] / most;
            }
        }
        return near;
    }
}
