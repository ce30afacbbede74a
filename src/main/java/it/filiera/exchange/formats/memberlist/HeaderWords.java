package it.filiera.exchange.formats.memberlist;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.exchange.formats.values.Folded;
import it.filiera.exchange.formats.values.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Knows what headers mean, from {@code memberlist/headers.csv}. */
final class HeaderWords {

    private static final double EXACT = 0.95;
    private static final double BEGINS = 0.8;
    private static final double CONTAINS = 0.6;

    /** Words shorter than this are no sign of anything within a longer header. */
    private static final int SHORTEST_WITHIN = 4;

    /**
     * What a header may mean.
     *
     * @param confidence 0 to 1
     * @param italian whether the word that was recognised is Italian
     * @param length of that word: longer ones say more
     */
    record Match(Field field, double confidence, boolean italian, int length) {}

    private record Word(Field field, boolean italian, String text) {}

    private static final List<Word> WORDS = read();

    private HeaderWords() {}

    private static List<Word> read() {
        List<Word> words = new ArrayList<>();
        for (NamedCsvRecord row : WordTable.rows("memberlist/headers.csv")) {
            Field field = Field.valueOf(row.getField("field"));
            boolean italian = row.getField("language").equals("it");
            WordTable.items(row, "headers").forEach(text -> words.add(new Word(field, italian, text)));
        }
        return List.copyOf(words);
    }

    /**
     * The most likely meaning of a header; of equally likely ones that of the longer word, then of the field named first.
     * Years, units and what stands in brackets do not count.
     */
    static Optional<Match> match(String header) {
        String whole = Folded.fold(header.replaceAll("\\([^)]*\\)|\\[[^]]*]|\\b(19|20)\\d\\d\\b|[*€%]", " "));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        return WORDS.stream()
                .flatMap(word -> match(word, whole).stream())
                .max(Comparator.comparingDouble(Match::confidence)
                        .thenComparingInt(Match::length)
                        .thenComparing(Match::field, Comparator.reverseOrder()));
    }

    private static Optional<Match> match(Word word, String header) {
        double confidence = 0;
        if (header.equals(word.text)) {
            confidence = EXACT;
        } else if (word.text.length() >= SHORTEST_WITHIN && header.startsWith(word.text + " ")) {
            confidence = BEGINS;
        } else if (word.text.length() >= SHORTEST_WITHIN && Folded.hasPhrase(header, word.text)) {
            confidence = CONTAINS;
        }
        return confidence == 0
                ? Optional.empty()
                : Optional.of(new Match(word.field, confidence, word.italian, word.text.length()));
    }
}
