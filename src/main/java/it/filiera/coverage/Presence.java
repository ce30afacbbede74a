package it.filiera.coverage;

import it.filiera.coverage.RegionTable.Comparison;
import it.filiera.indices.Relatedness;
import it.filiera.indices.RelatednessDensity;
import it.filiera.indices.Specialisation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which of the large enough regions have which activities: those in which the estimate says they are more specialised than all. */
final class Presence {

    /** Participations that a region needs to have for its specialisations to mean anything. */
    private static final double SMALLEST_REGION = 10;

    private final List<Integer> rows;
    private final int[] activities;
    private final boolean[][] present;

    private Presence(List<Integer> rows, int[] activities, boolean[][] present) {
        this.rows = rows;
        this.activities = activities;
        this.present = present;
    }

    static Presence of(Comparison comparison, int areas) {
        double[][] counts = comparison.counts();
        List<Integer> rows = IntStream.range(0, counts.length)
                .filter(row -> Arrays.stream(counts[row]).sum() >= SMALLEST_REGION)
                .boxed()
                .toList();
        int[] activities = IntStream.range(0, areas)
                .filter(area -> rows.stream().anyMatch(row -> counts[row][area] > 0))
                .toArray();
        boolean[][] present = new boolean[rows.size()][activities.length];
        for (int r = 0; r < present.length; r++) {
            for (int a = 0; a < activities.length; a++) {
                Specialisation found = comparison.of(rows.get(r), activities[a]);
                present[r][a] = found != null && found.estimate() > 1;
            }
        }
        return new Presence(rows, activities, present);
    }

    /** Places of these regions within the comparison. */
    List<Integer> rows() {
        return rows;
    }

    /** Rows of the activities that any of them does, ascending. */
    int[] activities() {
        return activities;
    }

    /** By region and activity, in these orders. */
    boolean[][] present() {
        return present;
    }

    /** Share of the regions that have an activity. */
    double ubiquity(int activity) {
        double having = 0;
        for (boolean[] region : present) {
            having += region[activity] ? 1 : 0;
        }
        return having / present.length;
    }

    /** How much of what is related to each activity each region has, by region and activity; null where nothing is related. */
    @Nullable
    Double[][] densities() {
        double[][] related = Relatedness.association(Relatedness.cooccurrences(present));
        @Nullable Double[][] densities = new @Nullable Double[present.length][activities.length];
        for (int r = 0; r < present.length; r++) {
            for (int a = 0; a < activities.length; a++) {
                densities[r][a] = RelatednessDensity.of(present[r], related, a);
            }
        }
        return densities;
    }
}
