package it.filiera.catalogue;

import it.filiera.catalogue.Organisation.Identifier;
import it.filiera.graphdb.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads organisations as {@code questions/catalogue/organisations-by-id} gives them. */
public final class OrganisationMapper {

    private OrganisationMapper() {}

    public static Organisation organisation(Row row) {
        Row fields = row.requireRow("organisation");
        return new Organisation(
                fields.requireString("id"),
                row.requireBool("isCluster"),
                fields.string("name"),
                fields.string("shortName"),
                Objects.requireNonNullElse(fields.constant("type", OrganisationType.class), OrganisationType.UNKNOWN),
                fields.bool("sme"),
                place(fields, row.string("region")),
                fields.string("url"),
                new Labels(fields.string("descriptionEn"), fields.string("descriptionIt")),
                fields.strings("languages"),
                identifiers(fields));
    }

    private static @Nullable Place place(Row fields, @Nullable String region) {
        Place place = new Place(
                fields.string("address"),
                fields.string("postcode"),
                fields.string("city"),
                fields.string("country"),
                region,
                fields.decimal("lat"),
                fields.decimal("lon"));
        boolean unknown = Stream.of(
                        place.address(),
                        place.postcode(),
                        place.city(),
                        place.country(),
                        place.regionId(),
                        place.latitude(),
                        place.longitude())
                .allMatch(Objects::isNull);
        return unknown ? null : place;
    }

    private static List<Identifier> identifiers(Row fields) {
        List<Identifier> identifiers = new ArrayList<>();
        add(identifiers, "PIC", fields.string("pic"));
        add(identifiers, "VAT", fields.string("vat"));
        add(identifiers, "ROR", fields.string("ror"));
        add(identifiers, "TAX_CODE", fields.string("taxCode"));
        add(identifiers, "REGISTER_NUMBER", fields.string("registerNumber"));
        return identifiers;
    }

    private static void add(List<Identifier> identifiers, String scheme, @Nullable String value) {
        if (value != null) {
            identifiers.add(new Identifier(scheme, value));
        }
    }
}
