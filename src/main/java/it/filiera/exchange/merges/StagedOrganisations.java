package it.filiera.exchange.merges;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.BundleManifest;
import it.filiera.exchange.bundle.BundleRow;
import it.filiera.exchange.bundle.Notices;
import it.filiera.exchange.bundle.TableReader;
import it.filiera.exchange.bundle.TableSchema;
import it.filiera.exchange.bundle.TableSchemas;
import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.identifiers.Identifiers;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The organisations of a bundle that is about to be loaded, what its sources say of each taken together. */
final class StagedOrganisations {

    private static final TableSchema TABLE = TableSchemas.get("organisations");

    private final Map<String, OrganisationRecord> records = new TreeMap<>();

    private StagedOrganisations() {}

    /** Reads the bundle's table once; wrong rows are passed over, as the load will tell of them. Sorted by identifier. */
    static Collection<OrganisationRecord> of(Bundle bundle) {
        StagedOrganisations organisations = new StagedOrganisations();
        boolean any = BundleManifest.of(bundle).files().stream()
                .anyMatch(file -> file.name().equals(TABLE.file()));
        if (any) {
            new TableReader(bundle, TABLE).read(organisations::add, new Notices());
        }
        return organisations.records.values();
    }

    private void add(BundleRow row) {
        OrganisationRecord record = record(row.values());
        records.merge(record.id(), record, OrganisationRecord::and);
    }

    private static OrganisationRecord record(Map<String, @Nullable Object> values) {
        String country = text(values, "country");
        OrganisationRecord.Builder record = OrganisationRecord.of(String.valueOf(values.get("id")))
                .name(text(values, "name"))
                .shortName(text(values, "shortName"))
                .country(country)
                .city(text(values, "city"))
                .postcode(text(values, "postcode"))
                .nuts(text(values, "nuts"))
                .identifiers(Identifiers.read(
                        text(values, "pic"),
                        text(values, "ror"),
                        text(values, "vat"),
                        text(values, "taxCode"),
                        country));
        names(values.get("formerNames"), record);
        names(values.get("otherNames"), record);
        return record.build();
    }

    private static void names(@Nullable Object list, OrganisationRecord.Builder record) {
        if (list instanceof Collection<?> names) {
            names.forEach(name -> record.name(String.valueOf(name)));
        }
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String property) {
        Object value = values.get(property);
        return value == null ? null : value.toString();
    }
}
