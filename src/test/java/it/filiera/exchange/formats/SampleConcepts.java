package it.filiera.exchange.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.formats.ConceptIndex.Entry;
import it.filiera.exchange.formats.KnownConcepts.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The concepts that ship with the product. */
public final class SampleConcepts {

    private static final ConceptIndex INDEX = read();

    private SampleConcepts() {}

    public static ConceptIndex index() {
        return INDEX;
    }

    private static ConceptIndex read() {
        try (InputStream bytes = Bundle.onClassPath("sample").open("concepts.csv")) {
            return new ConceptIndex(CsvReader.builder().ofNamedCsvRecord(bytes).stream()
                    .map(SampleConcepts::entry)
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Entry entry(NamedCsvRecord row) {
        List<String> labels = new ArrayList<>(List.of(row.getField("label_en"), row.getField("label_it")));
        labels.addAll(List.of(row.getField("alt_en").split("\\|", -1)));
        labels.addAll(List.of(row.getField("alt_it").split("\\|", -1)));
        return new Entry(
                row.getField("id"),
                row.getField("scheme"),
                row.getField("notation"),
                null,
                Kind.valueOf(row.getField("kind")),
                labels);
    }
}
