package it.filiera.exchange.merges;

import it.filiera.exchange.resolution.OrganisationRecord;
import it.filiera.exchange.resolution.identifiers.Identifiers;
import it.filiera.graphdb.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Organisations of the graph, and of files, to what they are told apart by. */
final class OrganisationRecordMapper {

    private OrganisationRecordMapper() {}

    /** Columns id, name, names, country, postcode, nuts, said. */
    static OrganisationRecord ofGraph(Row row) {
        OrganisationRecord.Builder record = OrganisationRecord.of(row.requireString("id"))
                .country(row.string("country"))
                .postcode(row.string("postcode"))
                .nuts(row.string("nuts"))
                .name(row.string("name"));
        List<Row> statements = row.rows("said", said -> said);
        Set<String> shortNames = new HashSet<>();
        statements.forEach(said -> {
            record.shortName(said.string("shortName")).city(said.string("city"));
            shortNames.add(Objects.requireNonNullElse(said.string("shortName"), ""));
            record.identifiers(Identifiers.read(
                    said.string("pic"),
                    said.string("ror"),
                    said.string("vat"),
                    said.string("taxCode"),
                    row.string("country")));
        });
        row.strings("names").stream().filter(name -> !shortNames.contains(name)).forEach(record::name);
        return record.build();
    }
}
