package it.filiera.exchange.load;

import it.filiera.exchange.bundle.BundleRow;
import it.filiera.exchange.bundle.FieldSchema;
import it.filiera.exchange.bundle.TableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which organisations rows of a table are about or refer to. */
final class OrganisationsInRows {

    private static final Set<String> ABOUT_ORGANISATIONS = Set.of("organisations", "clusters");
    private static final Set<String> LABELS = Set.of("Organisation", "Cluster", "Entity");

    private final List<String> properties;

    OrganisationsInRows(TableSchema schema) {
        boolean about = ABOUT_ORGANISATIONS.contains(schema.name());
        properties = schema.fields().stream()
                .filter(field ->
                        refersToOrganisation(field) || (about && field.name().equals("id")))
                .map(FieldSchema::property)
                .toList();
    }

    /** Their identifiers; other things' identifiers may be among them. */
    Set<String> of(List<BundleRow> rows) {
        Set<String> ids = new HashSet<>();
        for (BundleRow row : rows) {
            properties.forEach(property -> add(ids, row.values().get(property)));
        }
        return ids;
    }

    private static void add(Set<String> ids, @Nullable Object value) {
        if (value instanceof List<?> items) {
            items.forEach(item -> ids.add(String.valueOf(item)));
        } else if (value != null) {
            ids.add(String.valueOf(value));
        }
    }

    private static boolean refersToOrganisation(FieldSchema field) {
        String label = field.refersTo();
        return label != null && LABELS.contains(label);
    }
}
