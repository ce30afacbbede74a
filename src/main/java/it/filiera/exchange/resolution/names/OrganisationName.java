package it.filiera.exchange.resolution.names;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A name, understood: what it says beside its spelling.
 *
 * @param raw      as the source wrote it
 * @param words    what is left when legal forms, kinds and stop words are taken out; in order, none twice
 * @param kinds    kinds of body it states
 * @param forms    legal forms it states
 * @param spoken   its words as written, kinds among them, without legal forms and stop words: what a full-text index knows it by
 * @param initials first letters of its words, legal forms left out: without and with stop words, for acronyms
 */
public record OrganisationName(
        String raw,
        List<Word> words,
        Set<Kind> kinds,
        Set<LegalForm> forms,
        List<String> spoken,
        Set<String> initials) {

    public OrganisationName {
        words = List.copyOf(words);
        kinds = Set.copyOf(kinds);
        forms = Set.copyOf(forms);
        spoken = List.copyOf(spoken);
        initials = Set.copyOf(initials);
    }

    /** Reads a name. A text without letters or digits has no words. */
    public static OrganisationName of(String raw) {
        return NameReader.read(raw, Vocabulary.standard());
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return words.isEmpty() && kinds.isEmpty();
    }

    /** The same text for all spellings that differ only in what this package sets aside, the order of words among it. */
    public String key() {
        return String.join(" ", kindCodes()) + " : "
                + words.stream().map(Word::canonical).sorted().collect(Collectors.joining(" "));
    }

    /** Whether a word is the acronym of the other words: RSE in "RSE - Ricerca sul Sistema Energetico". */
    public boolean isAcronymOfTheRest(String word) {
        return word.length() > 1
                && initials.stream()
                        .filter(letters -> letters.length() > word.length())
                        .anyMatch(letters -> letters.startsWith(word, 1) || letters.startsWith(word));
    }

    /** Codes of the kinds, sorted. */
    public Set<String> kindCodes() {
        return kinds.stream().map(Kind::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words as written, without spaces: for words torn apart or stuck together. */
    public String compact() {
        return compact(words);
    }

    /** As {@link #compact()}, for some of the words. */
    public static String compact(Collection<Word> words) {
        return words.stream().map(word -> word.text().replace(" ", "")).collect(Collectors.joining());
    }
}
