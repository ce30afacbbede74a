package it.filiera.exchange.resolution.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A city as a source writes it: {@code PARIS CEDEX 15}, {@code TREVISO (TV)}, {@code Milan}.
 *
 * @param words its words, those of the places table in one spelling; districts, post office numbers and Italian provinces left out
 */
public record City(Set<String> words) {

    private static final Pattern NOT_A_TOWN = Pattern.compile("cedex|\\d+|\\p{L}");
    private static final Pattern PROVINCE = Pattern.compile("\\p{L}{2}");

    public City {
        words = Set.copyOf(words);
    }

    /** Reads a city; empty when the text names none. */
    public static City of(String text) {
        Vocabulary vocabulary = Vocabulary.standard();
        List<String> written = vocabulary.withoutStopWords(Folding.words(text));
        Set<String> words = new LinkedHashSet<>();
        int position = 0;
        while (position < written.size()) {
            var place = vocabulary.places().at(written, position);
            String word = written.get(position);
            boolean province = !words.isEmpty() && PROVINCE.matcher(word).matches();
            if (place != null) {
                words.add(place.meaning().canonical());
            } else if (!province && !NOT_A_TOWN.matcher(word).matches()) {
                words.add(word);
            }
            position += place == null ? 1 : place.length();
        }
        return new City(words);
    }

    /** Whether it names no town. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether both may name one town: the same words, or one says more than the other, as "Segrate - Milano" and "Milano". */
    public boolean sameAs(City other) {
        return words.containsAll(other.words) || other.words.containsAll(words);
    }
}
