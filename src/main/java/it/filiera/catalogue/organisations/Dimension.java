package it.filiera.catalogue.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The conditions that have a facet, named as the fields of {@code OrganisationFilter}. */
enum Dimension {
    TYPES,
    COUNTRIES,
    REGIONS,
    CLUSTERS,
    TECHNOLOGIES,
    AREAS,
    PROGRAMMES;

    /** The name of the field. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values chosen; none when there is no condition. */
    List<String> chosen(OrganisationFilter filter) {
        return Objects.requireNonNullElse(values(filter), List.of());
    }

    private @Nullable List<String> values(OrganisationFilter filter) {
        return switch (this) {
            case TYPES ->
                filter.types() == null
                        ? null
                        : filter.types().stream().map(Enum::name).toList();
            case COUNTRIES -> filter.countries();
            case REGIONS -> filter.regions();
            case CLUSTERS -> filter.clusters();
            case TECHNOLOGIES -> filter.technologies();
            case AREAS -> filter.areas();
            case PROGRAMMES -> filter.programmes();
        };
    }
}
