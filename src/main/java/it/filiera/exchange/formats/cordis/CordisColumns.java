package it.filiera.exchange.formats.cordis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the columns of a table stand. Case does not matter; names of older releases count too. */
final class CordisColumns {

    /** Names of older releases, by that of today. */
    private static final Map<String, List<String>> FORMER = Map.of(
            "organisationid", List.of("organizationid", "id", "pic"),
            "organizationurl", List.of("organisationurl"),
            "projectid", List.of("projectreference", "grantagreementid"),
            "id", List.of("reference", "grantagreementid", "projectid"),
            "topics", List.of("topic"),
            "legalbasis", List.of("programme", "legalbasiscode"),
            "frameworkprogramme", List.of("framework"),
            "mastercall", List.of("call"));

    private final CordisTable table;
    private final List<String> header;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<String> repeated = new ArrayList<>();

    CordisColumns(CordisTable table, List<String> header) {
        this.table = table;
        this.header = List.copyOf(header);
        for (int i = 0; i < header.size(); i++) {
            String name = folded(header.get(i));
            if (!name.isEmpty() && positions.putIfAbsent(name, i) != null) {
                repeated.add(header.get(i));
            }
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Needed columns that are not there. */
    List<String> missing() {
        return table.required().stream().filter(name -> position(name) < 0).toList();
    }

    /** Headers that occur again, as they are written. */
    List<String> repeated() {
        return repeated;
    }

    List<String> header() {
        return header;
    }

    /** Position of a column by its name of today; -1 when it is not there. */
    int position(String name) {
        Integer position = positions.get(folded(name));
        if (position != null) {
            return position;
        }
        return FORMER.getOrDefault(folded(name), List.of()).stream()
                .filter(positions::containsKey)
                .mapToInt(positions::get)
                .findFirst()
                .orElse(-1);
    }
}
