package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.names.OrganisationName;
import it.filiera.exchange.resolution.names.Role;
import it.filiera.exchange.resolution.names.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys of a record: records that share none are not compared. Each catches one way in which spellings of an organisation differ.
 *
 * <p>The whole name in any order of words; a rare word; two words of any kind together; kind of body and place; the first letters of the
 * name without its spaces (words torn apart, slips further on); rare words without one of their letters (slips); acronyms, stated or
 * made of the initials; the listed body; identifiers.
 */
final class BlockingKeys {

    private static final int FIRST_LETTERS = 6;
    private static final int SHORTEST_WITH_SLIP = 6;
    private static final int MOST_WITH_SLIPS = 2;
    private static final int MOST_PAIRED_WORDS = 7;

    private final Set<String> keys = new HashSet<>();

    private BlockingKeys() {}

    static Set<String> of(Profile profile) {
        BlockingKeys keys = new BlockingKeys();
        profile.names().forEach(keys::addName);
        profile.acronyms().forEach(acronym -> keys.add('a', acronym));
        profile.listedAs().forEach(official -> keys.add('l', official));
        profile.identifiers()
                .forEach(stated -> stated.values().forEach((scheme, value) -> keys.add('i', scheme.name() + value)));
        return keys.keys;
    }

    private void addName(OrganisationName name) {
        add('n', name.key());
        String compact = name.compact();
        if (compact.length() >= FIRST_LETTERS) {
            add('f', compact.substring(0, FIRST_LETTERS));
        }
        if (name.words().size() == 1) {
            add('a', compact);
        }
        name.initials().stream().filter(initials -> initials.length() >= 3).forEach(initials -> add('a', initials));
        List<Word> rare = name.words().stream()
                .filter(word -> word.role() == Role.DISTINCTIVE)
                .toList();
        rare.forEach(word -> add('w', word.canonical()));
        rare.stream().limit(MOST_WITH_SLIPS).forEach(word -> addSlips(word.text()));
        addSlips(OrganisationName.compact(rare));
        name.words().stream().filter(word -> word.role() == Role.PLACE).forEach(place -> name.kindCodes()
                .forEach(kind -> add('k', kind + place.canonical())));
        addPairs(name.words());
    }

    /** The text and the text without one of its letters: two texts one slip apart share one of these. */
    private void addSlips(String text) {
        add('d', text);
        if (text.length() >= SHORTEST_WITH_SLIP) {
            for (int i = 0; i < text.length(); i++) {
                add('d', text.substring(0, i) + text.substring(i + 1));
            }
        }
    }

    private void addPairs(List<Word> words) {
        List<String> first = words.stream()
                .limit(MOST_PAIRED_WORDS)
                .map(Word::canonical)
                .sorted()
                .toList();
        for (int i = 0; i < first.size(); i++) {
            for (int j = i + 1; j < first.size(); j++) {
                add('p', first.get(i) + ' ' + first.get(j));
            }
        }
    }

    private void add(char way, String key) {
        keys.add(way + key);
    }
}
