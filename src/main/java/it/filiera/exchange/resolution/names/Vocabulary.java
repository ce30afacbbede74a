package it.filiera.exchange.resolution.names;

import static java.util.Objects.requireNonNull;

import it.filiera.exchange.resolution.tables.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that {@code src/main/resources/resolution} knows about words, ready to be looked up. Immutable once made. */
final class Vocabulary {

    private static final String BEFORE_A_PLACE = " <place>";
    private static final double PLACE_WEIGHT = 0.5;
    private static final double COUNTRY_WEIGHT = 0.3;

    private final Set<String> stopWords = new HashSet<>();
    private final PhraseBook<List<String>> abbreviations = new PhraseBook<>();
    private final Map<Position, PhraseBook<LegalForm>> forms = new EnumMap<>(Position.class);
    private final PhraseBook<Kind> kinds = new PhraseBook<>();
    private final PhraseBook<Kind> kindsBeforePlaces = new PhraseBook<>();
    private final PhraseBook<Word> places = new PhraseBook<>();
    private final PhraseBook<Word> others = new PhraseBook<>();
    private final Misspellings misspellings;

    private static final class Standard {
        static final Vocabulary INSTANCE = new Vocabulary();
    }

    /** The one in the product's resources; read once. */
    static Vocabulary standard() {
        return Standard.INSTANCE;
    }

    private Vocabulary() {
        List.of(Position.values()).forEach(position -> forms.put(position, new PhraseBook<>()));
        Table.read("stop-words.csv").rows().forEach(row -> stopWords.addAll(row.list("words")));
        Table.read("abbreviations.csv")
                .rows()
                .forEach(row ->
                        abbreviations.add(Folding.words(row.cell("abbreviation")), Folding.words(row.cell("meaning"))));
        Table.read("legal-forms.csv").rows().forEach(this::addForm);
        Table.read("kinds.csv").rows().forEach(this::addKind);
        Table.read("places.csv").rows().forEach(row -> addWords(places, row, "place", Role.PLACE, PLACE_WEIGHT));
        Table.read("countries.csv").rows().forEach(this::addCountry);
        Table.read("words.csv").rows().forEach(this::addWord);
        List<String> words = new ArrayList<>(kinds.singleWords());
        words.addAll(others.singleWords());
        misspellings = new Misspellings(words);
    }

    private void addForm(Table.Row row) {
        LegalForm form = new LegalForm(row.cell("code"), Set.copyOf(row.list("countries")), row.cell("family"));
        PhraseBook<LegalForm> book = forms(row.constant("position", Position.class));
        row.list("spellings").forEach(spelling -> book.add(withoutStopWords(Folding.words(spelling)), form));
    }

    private void addKind(Table.Row row) {
        Kind kind = new Kind(row.cell("kind"), row.constant("strength", Kind.Strength.class));
        for (String spelling : row.list("spellings")) {
            boolean beforePlace = spelling.endsWith(BEFORE_A_PLACE);
            List<String> words = Folding.words(spelling.replace(BEFORE_A_PLACE, ""));
            (beforePlace ? kindsBeforePlaces : kinds).add(withoutStopWords(words), kind);
        }
    }

    private void addCountry(Table.Row row) {
        for (String word : row.list("words")) {
            others.add(
                    withoutStopWords(Folding.words(word)),
                    new Word(word, row.cell("code"), Role.COUNTRY, COUNTRY_WEIGHT));
        }
    }

    private void addWord(Table.Row row) {
        Role role = row.cell("division").isEmpty() ? Role.COMMON : Role.DIVISION;
        addWords(others, row, "word", role, row.number("weight"));
    }

    private void addWords(PhraseBook<Word> book, Table.Row row, String column, Role role, double weight) {
        String canonical = row.cell(column);
        for (String spelling : row.list("spellings")) {
            List<String> words = withoutStopWords(Folding.words(spelling));
            book.add(words, new Word(String.join(" ", words), canonical, role, weight));
        }
    }

    /** The words that say something; all of them when none does. */
    List<String> withoutStopWords(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !stopWords.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    boolean isStopWord(String word) {
        return stopWords.contains(word);
    }

    PhraseBook<List<String>> abbreviations() {
        return abbreviations;
    }

    PhraseBook<LegalForm> forms(Position position) {
        return requireNonNull(forms.get(position));
    }

    PhraseBook<Kind> kinds() {
        return kinds;
    }

    /** Kinds that count only before the name of a place: {@code uni Bergamo}. */
    PhraseBook<Kind> kindsBeforePlaces() {
        return kindsBeforePlaces;
    }

    PhraseBook<Word> places() {
        return places;
    }

    /** Common words and countries. */
    PhraseBook<Word> others() {
        return others;
    }

    Misspellings misspellings() {
        return misspellings;
    }

    /** Where in a name a legal form may stand. */
    enum Position {
        ANY,
        START,
        END
    }
}
