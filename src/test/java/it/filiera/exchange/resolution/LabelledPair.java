package it.filiera.exchange.resolution;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.exchange.resolution.identifiers.Identifiers;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * Two records and whether they are one organisation, decided by hand; {@code resolution/pairs.csv}.
 *
 * @param family pairs about the same organisations; a family is never split between the halves
 * @param why    how we know
 */
public record LabelledPair(String family, OrganisationRecord left, OrganisationRecord right, boolean same, String why) {

    /** All pairs, in the order of the file. */
    public static List<LabelledPair> all() {
        try (InputStream stream = LabelledPair.class.getResourceAsStream("/resolution/pairs.csv");
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.stream().map(LabelledPair::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The half whose mistakes may be looked at when rules and weights are changed; the other half is only counted. */
    public boolean tuning() {
        CRC32 hash = new CRC32();
        hash.update(family.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 0;
    }

    private static LabelledPair of(NamedCsvRecord row) {
        return new LabelledPair(
                row.getField("family"),
                side(row, "left"),
                side(row, "right"),
                row.getField("verdict").equals("SAME"),
                row.getField("why"));
    }

    private static OrganisationRecord side(NamedCsvRecord row, String side) {
        String country = row.getField(side + "_country");
        return OrganisationRecord.of(side + row.getStartingLineNumber())
                .name(row.getField(side + "_name"))
                .shortName(row.getField(side + "_short"))
                .city(row.getField(side + "_city"))
                .country(country)
                .identifiers(Identifiers.read(
                        row.getField(side + "_pic"),
                        null,
                        row.getField(side + "_vat"),
                        null,
                        country.isEmpty() ? null : country))
                .build();
    }
}
