package it.filiera.exchange.formats.values;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Codes of places by the names people give them: Italian provinces by name or by the two letters of their number plates,
 * Italian regions, countries in Italian and English. From {@code memberlist/places.csv}.
 */
public final class Places {

    /** How large a place is. */
    public enum Level {
        /** NUTS level 3. */
        PROVINCE,
        /** NUTS level 2. */
        REGION,
        /** The first two letters of NUTS codes. */
        COUNTRY
    }

    private static final Map<Level, Map<String, String>> CODES = read();

    private Places() {}

    private static Map<Level, Map<String, String>> read() {
        Map<Level, Map<String, String>> codes = new EnumMap<>(Level.class);
        for (NamedCsvRecord row : WordTable.rows("memberlist/places.csv")) {
            Map<String, String> names =
                    codes.computeIfAbsent(Level.valueOf(row.getField("level")), first -> new HashMap<>());
            String code = row.getField("code");
            names.putIfAbsent(Folded.fold(code), code);
            if (!row.getField("plate").isEmpty()) {
                names.putIfAbsent(Folded.fold(row.getField("plate")), code);
            }
            WordTable.items(row, "names").forEach(name -> names.putIfAbsent(Folded.fold(name), code));
        }
        return codes;
    }

    /** The code of a place; {@code "MB"}, {@code "(MB)"} and {@code "Monza e Brianza"} are ITC4D. */
    public static Optional<String> code(Level level, String name) {
        Map<String, String> names = CODES.getOrDefault(level, Map.of());
        String folded = Folded.fold(name);
        String bare = folded.replaceAll("^(provincia|prov|citta metropolitana|regione) (di |della |dell )?", "");
        return Optional.ofNullable(names.getOrDefault(folded, names.getOrDefault(bare, "")))
                .filter(code -> !code.isEmpty());
    }
}
