package it.filiera.coverage;

import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Projects;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How many loaded projects start in which year: what the data cover, and where they begin and end. */
final class DataYears {

    private static final int QUARTER = 4;

    private final TreeMap<Integer, Integer> projects = new TreeMap<>();

    DataYears(Scenario scenario) {
        for (int project = 0; project < scenario.projects(); project++) {
            int year = scenario.startYear(project);
            if (scenario.carriedOut(project) && year != Projects.NO_YEAR) {
                projects.merge(year, 1, Integer::sum);
            }
        }
    }

    boolean isEmpty() {
        return projects.isEmpty();
    }

    int first() {
        return projects.firstKey();
    }

    int last() {
        return projects.lastKey();
    }

    /** Whether as many projects start in a year as a quarter of those of the busiest year, and at least one. */
    boolean cover(int year) {
        int most = projects.values().stream().max(Integer::compare).orElse(0);
        int count = projects.getOrDefault(year, 0);
        return count > 0 && count * QUARTER >= most;
    }

    /** Every year of the period within those of the data. */
    List<Integer> within(Period period) {
        return isEmpty()
                ? List.of()
                : IntStream.rangeClosed(first(), last())
                        .filter(period::holds)
                        .boxed()
                        .toList();
    }
}
