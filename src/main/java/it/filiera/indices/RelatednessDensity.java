package it.filiera.indices;

import org.jspecify.annotations.Nullable;

/** How much of what is related to an activity a region already has. */
public final class RelatednessDensity {

    private RelatednessDensity() {}

    /**
     * {@code sum_b M_b A_ab / sum_b A_ab}, 0 to 1; null when nothing is related to the activity. The diagonal counts as far
     * as the table has one: tables of {@link Relatedness} have none, so that an activity does not speak for itself.
     * Hidalgo et al. (2007).
     *
     * @param present  which activities the region has
     * @param related  relatedness of every two activities
     * @param activity the one in question
     */
    public static @Nullable Double of(boolean[] present, double[][] related, int activity) {
        double had = 0;
        double all = 0;
        for (int b = 0; b < present.length; b++) {
            all += related[activity][b];
            had += present[b] ? related[activity][b] : 0;
        }
        return all == 0 ? null : had / all;
    }
}
