package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.names.OrganisationName;
import it.filiera.exchange.resolution.tables.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bodies whose other names no rule can find: that Polimi is the Politecnico, and that the Statale of Milano is not the Cattolica. From
 * {@code resolution/known-organisations.csv}.
 */
final class KnownOrganisations {

    static final KnownOrganisations NONE = new KnownOrganisations(List.of());

    private record Known(String name, String country) {}

    private final Map<String, Known> byKey = new HashMap<>();

    private static final class Standard {
        static final KnownOrganisations INSTANCE =
                new KnownOrganisations(Table.read("known-organisations.csv").rows());
    }

    static KnownOrganisations standard() {
        return Standard.INSTANCE;
    }

    private KnownOrganisations(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            Known known = new Known(row.cell("name"), row.cell("country"));
            byKey.put(OrganisationName.of(known.name()).key(), known);
            row.list("spellings")
                    .forEach(spelling ->
                            byKey.putIfAbsent(OrganisationName.of(spelling).key(), known));
        }
    }

    /**
     * The official name of the body that a name is listed for; none for the name of a company, and none abroad.
     *
     * @param country of the record; null when unknown
     */
    Optional<String> officialName(OrganisationName name, @Nullable String country) {
        Known known = byKey.get(name.key());
        boolean company = name.forms().stream().anyMatch(form -> form.company());
        return known == null || company || (country != null && !country.equals(known.country()))
                ? Optional.empty()
                : Optional.of(known.name());
    }
}
