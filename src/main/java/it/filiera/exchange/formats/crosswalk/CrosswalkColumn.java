package it.filiera.exchange.formats.crosswalk;

import it.filiera.exchange.formats.values.Folded;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns of a crosswalk and what they are called in English and Italian. */
enum CrosswalkColumn {
    FROM(
            "from|from code|from notation|from label|from concept|source|source code|da|da codice|codice da|origine|codice origine"),
    FROM_SCHEME("from scheme|source scheme|schema da|schema origine|da schema"),
    TO(
            "to|to code|to notation|to label|to concept|target|target code|a|a codice|codice a|destinazione|codice destinazione"),
    TO_SCHEME("to scheme|target scheme|schema a|schema destinazione|a schema"),
    KIND("kind|match|match type|relation|relationship|mapping|tipo|relazione|corrispondenza|tipo corrispondenza"),
    SHARE("share|weight|percentage|quota|peso|percentuale"),
    IGNORED("note|notes|reason|from name|to name|from title|to title|descrizione|description|comment|status");

    private final String names;

    CrosswalkColumn(String names) {
        this.names = "|" + names + "|";
    }

    private static Optional<CrosswalkColumn> of(String header) {
        String folded = Folded.fold(header);
        return folded.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.names.contains("|" + folded + "|"))
                        .findFirst();
    }

    /** Where the columns stand; of two of one kind the first. */
    static Map<CrosswalkColumn, Integer> positions(List<String> header) {
        Map<CrosswalkColumn, Integer> positions = new EnumMap<>(CrosswalkColumn.class);
        for (int i = 0; i < header.size(); i++) {
            int position = i;
            of(header.get(i)).ifPresent(column -> positions.putIfAbsent(column, position));
        }
        return positions;
    }

    /** Whether a header is that of a crosswalk and of nothing else. */
    static boolean isHeader(List<String> header) {
        Map<CrosswalkColumn, Integer> positions = positions(header);
        return positions.containsKey(FROM)
                && positions.containsKey(TO)
                && header.stream().filter(name -> !name.isBlank()).allMatch(name -> of(name).isPresent());
    }
}
