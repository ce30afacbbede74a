package it.filiera.catalogue.projects;

import it.filiera.catalogue.ProjectStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on projects: several values of one mean any of these, several fields mean all of these. Absent and empty ones do
 * not count.
 *
 * @param text words in acronym, title, topic or objective
 * @param from running in or after this year
 * @param to   running in or before this year
 */
record ProjectFilter(
        @Nullable String text,
        @Nullable List<String> programmes,
        @Nullable List<String> topics,
        @Nullable List<String> technologies,
        @Nullable List<String> areas,
        @Nullable List<String> organisations,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable List<ProjectStatus> status) {

    static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null, null, null, null, null);

    ProjectFilter {
        programmes = given(programmes);
        topics = given(topics);
        technologies = given(technologies);
        areas = given(areas);
        organisations = given(organisations);
        status = given(status);
    }

    private static <T> @Nullable List<T> given(@Nullable List<T> values) {
        return values == null || values.isEmpty() ? null : List.copyOf(values);
    }
}
