package it.filiera.catalogue.projects;

import it.filiera.catalogue.Labels;
import it.filiera.catalogue.Money;
import it.filiera.catalogue.Origin;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.ProjectStatus;
import it.filiera.catalogue.YearRange;
import it.filiera.graphdb.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From the columns {@code project} and {@code region} to a {@link Project} as it stands on a day. */
record ProjectMapper(LocalDate today) {

    Project project(Row row) {
        Row project = row.requireRow("project");
        ProjectStatus stated = project.constant("status", ProjectStatus.class);
        ProjectStatus status = stated != null ? stated : byDates(project.string("start"), project.string("end"));
        String currency = project.string("currency");
        return new Project(
                project.requireString("id"),
                project.string("acronym"),
                new Labels(project.string("titleEn"), project.string("titleIt")),
                project.string("framework"),
                project.strings("programme"),
                project.string("topic"),
                project.string("topicTitle"),
                project.string("call"),
                project.string("fundingScheme"),
                project.string("grantNumber"),
                status,
                status == null ? null : stated != null ? Origin.DECLARED : Origin.INFERRED,
                project.string("start"),
                project.string("end"),
                YearRange.of(project.integer("startYear"), project.integer("endYear")),
                Money.of(project.decimal("totalCost"), currency),
                Money.of(project.decimal("funding"), currency),
                project.string("funder"),
                project.string("place"),
                row.string("region"),
                project.string("award"),
                project.string("awardDate"));
    }

    /**
     * Closed once the end has passed; running from the start until the end, both known; else unknown. Dates may be as coarse
     * as a year: a project that ends in 2026 has not ended before 2027.
     */
    private @Nullable ProjectStatus byDates(@Nullable String start, @Nullable String end) {
        if (end == null) {
            return null;
        }
        if (end.compareTo(todayAsCoarseAs(end)) < 0) {
            return ProjectStatus.CLOSED;
        }
        return start != null && start.compareTo(todayAsCoarseAs(start)) <= 0 ? ProjectStatus.RUNNING : null;
    }

    private String todayAsCoarseAs(String date) {
        return today.toString().substring(0, date.length());
    }
}
