package it.filiera.indices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The largest set of regions and activities that hang together; of equal ones, that of the earliest region. */
record LargestComponent(List<Integer> regions, List<Integer> activities) {

    static LargestComponent of(boolean[][] present, int activityCount) {
        boolean[] seenRegions = new boolean[present.length];
        boolean[] seenActivities = new boolean[activityCount];
        LargestComponent largest = new LargestComponent(List.of(), List.of());
        for (int r = 0; r < present.length; r++) {
            if (!seenRegions[r]) {
                LargestComponent found = from(r, present, seenRegions, seenActivities);
                largest = found.size() > largest.size() ? found : largest;
            }
        }
        return largest;
    }

    private int size() {
        return activities.isEmpty() ? 0 : regions.size() + activities.size();
    }

    private static LargestComponent from(
            int start, boolean[][] present, boolean[] seenRegions, boolean[] seenActivities) {
        List<Integer> regions = new ArrayList<>();
        List<Integer> activities = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seenRegions[start] = true;
        while (!open.isEmpty()) {
            int region = open.remove();
            regions.add(region);
            for (int a = 0; a < seenActivities.length; a++) {
                if (present[region][a] && !seenActivities[a]) {
                    seenActivities[a] = true;
                    activities.add(a);
                    for (int r = 0; r < present.length; r++) {
                        if (present[r][a] && !seenRegions[r]) {
                            seenRegions[r] = true;
                            open.add(r);
                        }
                    }
                }
            }
        }
        return new LargestComponent(
                regions.stream().sorted().toList(), activities.stream().sorted().toList());
    }
}
