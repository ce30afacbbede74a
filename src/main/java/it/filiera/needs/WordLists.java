package it.filiera.needs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.catalogue.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists that an expert edits, see {@code needs/README.md}.
 *
 * @param phrases    what people say, and which technologies they mean
 * @param unspecific words that name no technology
 */
record WordLists(List<Phrase> phrases, Set<String> unspecific) {

    private static final String BAR = "\\|";

    static WordLists read(@Nullable Path folder) {
        return new WordLists(
                rows(folder, "synonyms.csv").stream()
                        .flatMap(WordLists::phrases)
                        .toList(),
                rows(folder, "unspecific.csv").stream()
                        .flatMap(row -> parts(row.getField("words")))
                        .map(Words::folded)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<Phrase> phrases(NamedCsvRecord row) {
        List<String> technologies = parts(row.getField("technologies"))
                .map(cell -> cell.split(" ", 2)[0])
                .toList();
        List<String> named = technologies.isEmpty() ? List.of("") : technologies;
        return parts(row.getField("phrases"))
                .flatMap(phrase -> named.stream().map(technology -> Phrase.of(technology, phrase, Phrase.OURS)));
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(BAR)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static List<NamedCsvRecord> rows(@Nullable Path folder, String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text(folder, file))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file + " of the words for needs", unreadable);
        }
    }

    private static String text(@Nullable Path folder, String file) throws IOException {
        if (folder != null) {
            return Files.readString(folder.resolve(file));
        }
        try (InputStream shipped = WordLists.class.getResourceAsStream("/needs/" + file)) {
            if (shipped == null) {
                throw new IOException("There is no " + file);
            }
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
