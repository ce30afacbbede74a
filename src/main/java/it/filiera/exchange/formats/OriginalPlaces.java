package it.filiera.exchange.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.Notices.Counted;
import it.filiera.exchange.formats.writing.RecordedAt;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells what the loader found in a translated bundle in terms of the original: whoever brought a workbook has never seen
 * {@code participations.csv}. Reads each table of which something was found once more.
 */
public final class OriginalPlaces {

    private final Bundle bundle;
    private final Map<String, Map<Integer, RecordedAt>> places = new HashMap<>();

    private OriginalPlaces(Bundle bundle) {
        this.bundle = bundle;
    }

    /** The same notices, with file and row of the original where its rows say them. */
    public static List<Counted> of(Bundle bundle, List<Counted> found) {
        OriginalPlaces original = new OriginalPlaces(bundle);
        found.stream()
                .map(Counted::notice)
                .filter(notice -> notice.row() != null)
                .collect(Collectors.groupingBy(
                        Notice::file, Collectors.mapping(Notice::row, Collectors.toCollection(TreeSet::new))))
                .forEach(original::look);
        return found.stream()
                .map(counted -> new Counted(original.told(counted.notice()), counted.count()))
                .toList();
    }

    private void look(String file, Set<Integer> rows) {
        Map<Integer, RecordedAt> found = places.computeIfAbsent(file, first -> new HashMap<>());
        try (InputStream bytes = bundle.open(file);
                CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(bytes)) {
            int number = 1;
            for (NamedCsvRecord record : table) {
                number++;
                if (rows.contains(number)) {
                    record.findField("record")
                            .filter(text -> !text.isEmpty())
                            .map(RecordedAt::of)
                            .ifPresent(put(found, number));
                }
            }
        } catch (FileNotFoundException notOfTheBundle) {
            // The notice is about another file already; it stays as it is.
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static java.util.function.Consumer<RecordedAt> put(Map<Integer, RecordedAt> found, int row) {
        return place -> found.put(row, place);
    }

    private Notice told(Notice notice) {
        Integer row = notice.row();
        RecordedAt place = row == null
                ? null
                : places.getOrDefault(notice.file(), Map.of()).get(row);
        return place == null
                ? notice
                : new Notice(
                        notice.code(),
                        place.file(),
                        place.row() == 0 ? null : place.row(),
                        notice.field(),
                        notice.value(),
                        notice.message());
    }
}
