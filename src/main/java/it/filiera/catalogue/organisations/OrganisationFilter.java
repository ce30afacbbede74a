package it.filiera.catalogue.organisations;

import it.filiera.catalogue.OrganisationType;
import it.filiera.kernel.BadRequest;
import it.filiera.kernel.CommonRemedy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions on organisations as a client gives them; null and empty lists set no condition. */
record OrganisationFilter(
        @Nullable String text,
        @Nullable List<OrganisationType> types,
        @Nullable List<String> countries,
        @Nullable List<String> regions,
        @Nullable List<String> clusters,
        @Nullable List<String> technologies,
        @Nullable List<String> areas,
        @Nullable List<String> programmes,
        @Nullable Integer activeFrom,
        @Nullable Integer activeTo,
        @Nullable Boolean declaredOnly) {

    static final OrganisationFilter NONE =
            new OrganisationFilter(null, null, null, null, null, null, null, null, null, null, null);

    OrganisationFilter {
        types = orNull(types);
        countries = orNull(countries);
        regions = orNull(regions);
        clusters = orNull(clusters);
        technologies = orNull(technologies);
        areas = orNull(areas);
        programmes = orNull(programmes);
        if (activeFrom != null && activeTo != null && activeFrom > activeTo) {
            throw new BadRequest("filter.activeFrom", activeFrom, CommonRemedy.YEAR_UP_TO, "activeTo", activeTo);
        }
    }

    private static <T> @Nullable List<T> orNull(@Nullable List<T> values) {
        return values == null || values.isEmpty() ? null : List.copyOf(values);
    }
}
