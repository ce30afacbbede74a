package it.filiera.coverage;

import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Projects;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose first project in the data starts within a period. The data must cover the year before the period: else nearly everybody
 * would seem to be new.
 */
final class Newcomers {

    private final Scenario scenario;
    private final @Nullable Integer from;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Newcomers(Scenario scenario, Period period, DataYears years) {
        Integer start = period.from();
        this.scenario = scenario;
        this.from = start != null && years.cover(start - 1) ? start : null;
    }

    /** For an organisation with a project in the period; null when the data do not tell. */
    @Nullable
    Boolean is(int organisation) {
        return from == null ? null : known.computeIfAbsent(organisation, this::isNew);
    }

    /** How many of these are; null when the data do not tell. */
    @Nullable
    Integer among(BitSet organisations) {
        return from == null
                ? null
                : (int) organisations.stream()
                        .filter(organisation -> Boolean.TRUE.equals(is(organisation)))
                        .count();
    }

    private boolean isNew(int organisation) {
        for (int project : scenario.projectsOf(organisation)) {
            int year = scenario.startYear(project);
            if (year != Projects.NO_YEAR && from != null && year < from) {
                return false;
            }
        }
        return true;
    }
}
