package it.filiera.exchange.resolution.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a name word by word; what each word means is the {@link Vocabulary}'s business. */
final class NameReader {

    private static final Pattern DESCENT = Pattern.compile("^(.+?) (?:spin ?off|spin ?out|start ?up) .*$");
    private static final Pattern STUCK_FORM = Pattern.compile("(?<= |^)(\\p{L}{4,})(gmbh|srl)(?= |$)");
    private static final Pattern NUMBER = Pattern.compile("\\d+|i{2,3}|iv|vi{0,3}|ix|xi{0,3}");
    private static final Set<String> PARTNERSHIPS = Set.of("sas", "snc");
    private static final double PARTNERS_WEIGHT = 0.2;

    private final Vocabulary vocabulary;
    private final List<String> words;
    private final Map<String, Word> found = new LinkedHashMap<>();
    private final Set<Kind> kinds = new LinkedHashSet<>();
    private final Set<LegalForm> forms = new LinkedHashSet<>();
    private final List<String> spoken = new ArrayList<>();
    private boolean partnersFollow;

    private NameReader(Vocabulary vocabulary, List<String> words) {
        this.vocabulary = vocabulary;
        this.words = new ArrayList<>(words);
    }

    static OrganisationName read(String raw, Vocabulary vocabulary) {
        String folded = STUCK_FORM.matcher(Folding.fold(raw)).replaceAll("$1 $2");
        String itself = DESCENT.matcher(folded).replaceAll("$1");
        List<String> all = itself.isEmpty() ? List.of() : expand(List.of(itself.split(" ")), vocabulary);
        NameReader reader = new NameReader(vocabulary, vocabulary.withoutStopWords(all));
        reader.takeFormsFromTheEnds();
        reader.readWords();
        return reader.name(raw, all);
    }

    private static List<String> expand(List<String> words, Vocabulary vocabulary) {
        List<String> expanded = new ArrayList<>(words.size());
        int position = 0;
        while (position < words.size()) {
            var abbreviation = vocabulary.abbreviations().at(words, position);
            if (abbreviation == null) {
                expanded.add(words.get(position));
                position++;
            } else {
                expanded.addAll(abbreviation.meaning());
                position += abbreviation.length();
            }
        }
        return expanded;
    }

    private void takeFormsFromTheEnds() {
        var first = words.size() < 2
                ? null
                : vocabulary.forms(Vocabulary.Position.START).at(words, 0);
        if (first != null) {
            forms.add(first.meaning());
            words.subList(0, first.length()).clear();
        }
        var last = formAtEnd();
        while (last != null && last.length() < words.size()) {
            forms.add(last.meaning());
            words.subList(words.size() - last.length(), words.size()).clear();
            last = formAtEnd();
        }
    }

    private PhraseBook.@Nullable Found<LegalForm> formAtEnd() {
        if (words.isEmpty()) {
            return null;
        }
        var anywhere = vocabulary.forms(Vocabulary.Position.ANY).atEnd(words);
        var atEnd = vocabulary.forms(Vocabulary.Position.END).atEnd(words);
        return anywhere == null || (atEnd != null && atEnd.length() > anywhere.length()) ? atEnd : anywhere;
    }

    private void readWords() {
        int position = 0;
        while (position < words.size()) {
            position += readAt(position);
        }
    }

    private int readAt(int position) {
        var form = words.size() == 1
                ? null
                : vocabulary.forms(Vocabulary.Position.ANY).at(words, position);
        if (form != null) {
            forms.add(form.meaning());
            partnersFollow =
                    !found.isEmpty() && PARTNERSHIPS.contains(form.meaning().code());
            return form.length();
        }
        var kind = kindAt(position);
        if (kind != null) {
            kinds.add(kind.meaning());
            words.subList(position, position + kind.length()).forEach(spoken::add);
            return kind.length();
        }
        var place = vocabulary.places().at(words, position);
        var other = vocabulary.others().at(words, position);
        var known = place != null && (other == null || place.length() >= other.length()) ? place : other;
        if (known != null) {
            add(known.meaning(), words.subList(position, position + known.length()));
            return known.length();
        }
        readUnlisted(words.get(position));
        return 1;
    }

    private PhraseBook.@Nullable Found<Kind> kindAt(int position) {
        var kind = vocabulary.kinds().at(words, position);
        if (kind != null) {
            return kind;
        }
        var beforePlace = vocabulary.kindsBeforePlaces().at(words, position);
        int next = beforePlace == null ? words.size() : position + beforePlace.length();
        return next < words.size() && vocabulary.places().at(words, next) != null ? beforePlace : null;
    }

    private void readUnlisted(String text) {
        String meant = vocabulary.misspellings().meant(text);
        List<String> corrected = meant == null ? List.of() : List.of(meant);
        var kind = meant == null ? null : vocabulary.kinds().at(corrected, 0);
        var other = meant == null ? null : vocabulary.others().at(corrected, 0);
        if (kind != null) {
            kinds.add(kind.meaning());
            spoken.add(text);
        } else if (other != null) {
            add(other.meaning(), List.of(text));
        } else if (NUMBER.matcher(text).matches()) {
            add(new Word(text, text, Role.NUMBER, 0.4), List.of(text));
        } else {
            add(new Word(text, text, Role.DISTINCTIVE, weight(text)), List.of(text));
        }
    }

    private static double weight(String text) {
        return text.length() == 1 ? 0.2 : text.length() == 2 ? 0.5 : 1;
    }

    private void add(Word meaning, List<String> written) {
        double weight = partnersFollow ? Math.min(PARTNERS_WEIGHT, meaning.weight()) : meaning.weight();
        String text = String.join(" ", written);
        found.putIfAbsent(meaning.canonical(), new Word(text, meaning.canonical(), meaning.role(), weight));
        spoken.addAll(written);
    }

    private OrganisationName name(String raw, List<String> all) {
        Set<String> initials = new LinkedHashSet<>();
        initials.add(initials(spoken));
        initials.add(initials(all.stream()
                .filter(word -> spoken.contains(word) || vocabulary.isStopWord(word))
                .toList()));
        return new OrganisationName(raw, List.copyOf(found.values()), kinds, forms, spoken, initials);
    }

    private static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }
}
