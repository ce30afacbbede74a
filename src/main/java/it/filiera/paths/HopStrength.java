package it.filiera.paths;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well a hop is carried. */
enum HopStrength {
    /** Several projects, or one of at most 20 partners that ran in the last 8 years. */
    STRONG,
    /** A common cluster, or one project of at most 20 partners of which no source tells when it ended. */
    FAIR,
    /** One project of more than 20 partners, or that ended more than 8 years ago. */
    WEAK;

    private static final int SMALL = 20;
    private static final int RECENT_YEARS = 8;

    /** What a hop rests on, as far as its strength goes. */
    record Joint(boolean project, @Nullable String end, int partners) {}

    static HopStrength of(List<Joint> evidence, LocalDate today) {
        List<Joint> projects = evidence.stream().filter(Joint::project).toList();
        boolean commonCluster = projects.size() < evidence.size();
        if (projects.size() > 1 || projects.stream().anyMatch(one -> small(one) && recent(one, today))) {
            return STRONG;
        }
        boolean undated = projects.stream().anyMatch(one -> small(one) && one.end() == null);
        return commonCluster || undated ? FAIR : WEAK;
    }

    private static boolean small(Joint project) {
        return project.partners() <= SMALL;
    }

    /** Whether it ended on or after this day eight years ago; dates may be as coarse as a year. */
    private static boolean recent(Joint project, LocalDate today) {
        String end = project.end();
        return end != null
                && end.compareTo(today.minusYears(RECENT_YEARS).toString().substring(0, end.length())) >= 0;
    }
}
