package it.filiera.exchange.resolution.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words with what they mean; the longest one that fits counts. Filled once, then read only. */
final class PhraseBook<M> {

    /** A phrase that fits: how many words it takes. */
    record Found<M>(int length, M meaning) {}

    private record Phrase<M>(List<String> words, M meaning) {}

    private final Map<String, List<Phrase<M>>> byFirstWord = new HashMap<>();

    /** Adds a phrase; of two meanings of one phrase the first one stays. */
    void add(List<String> words, M meaning) {
        if (words.isEmpty()) {
            return;
        }
        List<Phrase<M>> phrases = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        if (phrases.stream().noneMatch(phrase -> phrase.words().equals(words))) {
            phrases.add(new Phrase<>(List.copyOf(words), meaning));
            phrases.sort(Comparator.comparing(phrase -> -phrase.words().size()));
        }
    }

    /** The longest phrase that begins at a position. */
    @Nullable
    Found<M> at(List<String> words, int position) {
        for (Phrase<M> phrase : byFirstWord.getOrDefault(words.get(position), List.of())) {
            int end = position + phrase.words().size();
            if (end <= words.size() && words.subList(position, end).equals(phrase.words())) {
                return new Found<>(phrase.words().size(), phrase.meaning());
            }
        }
        return null;
    }

    /** The longest phrase that ends with the last word. */
    @Nullable
    Found<M> atEnd(List<String> words) {
        for (int start = Math.max(0, words.size() - 8); start < words.size(); start++) {
            Found<M> found = at(words, start);
            if (found != null && start + found.length() == words.size()) {
                return found;
            }
        }
        return null;
    }

    /** All words of the phrases that stand alone. */
    List<String> singleWords() {
        return byFirstWord.values().stream()
                .flatMap(List::stream)
                .filter(phrase -> phrase.words().size() == 1)
                .map(phrase -> phrase.words().get(0))
                .sorted()
                .toList();
    }
}
