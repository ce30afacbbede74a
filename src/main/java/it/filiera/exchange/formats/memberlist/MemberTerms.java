package it.filiera.exchange.formats.memberlist;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.exchange.formats.values.Folded;
import it.filiera.exchange.formats.values.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people call types, sizes and roles, from {@code memberlist/terms.csv}. */
final class MemberTerms {

    /** What a term is about. */
    enum Kind {
        TYPE,
        SIZE,
        ROLE
    }

    /** Shorter words mean something only when they stand alone. */
    private static final int SHORTEST_WITHIN = 3;

    private record Term(String meaning, String words) {}

    private static final Map<Kind, List<Term>> TERMS = read();

    private MemberTerms() {}

    private static Map<Kind, List<Term>> read() {
        Map<Kind, List<Term>> terms = new EnumMap<>(Kind.class);
        for (NamedCsvRecord row : WordTable.rows("memberlist/terms.csv")) {
            List<Term> ofKind = terms.computeIfAbsent(Kind.valueOf(row.getField("kind")), first -> new ArrayList<>());
            WordTable.items(row, "words").forEach(words -> ofKind.add(new Term(row.getField("meaning"), words)));
        }
        return terms;
    }

    /** What a text means: the words themselves, else the longest words within it, of equally long ones the first. */
    static Optional<String> meaning(Kind kind, String text) {
        String folded = Folded.fold(text);
        List<Term> terms = TERMS.getOrDefault(kind, List.of());
        return terms.stream()
                .filter(term -> term.words.equals(folded))
                .findFirst()
                .or(() -> terms.stream()
                        .filter(term -> term.words.length() >= SHORTEST_WITHIN && Folded.hasPhrase(folded, term.words))
                        .max(Comparator.comparingInt(term -> term.words.length())))
                .map(Term::meaning);
    }
}
