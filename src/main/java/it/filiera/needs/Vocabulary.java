package it.filiera.needs;

import it.filiera.catalogue.text.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that technologies are called, found by the words in it. Immutable. */
final class Vocabulary {

    /** A beginning counts as the word when not more than this part of it is missing. */
    private static final double LARGEST_MISSING_PART = .25;

    private final Map<String, List<Phrase>> byWord = new TreeMap<>();
    private final Map<String, List<Phrase>> byJoined = new HashMap<>();
    private final Set<String> unspecific;

    Vocabulary(Collection<Phrase> phrases, Set<String> unspecific) {
        this.unspecific = Set.copyOf(unspecific);
        for (Phrase phrase : phrases) {
            phrase.words().stream().distinct().forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                    .add(phrase));
            byJoined.computeIfAbsent(phrase.joined(), any -> new ArrayList<>()).add(phrase);
        }
    }

    boolean isUnspecific(String word) {
        return unspecific.contains(word);
    }

    /** Phrases in which a word occurs. */
    List<Phrase> with(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Phrases that are this when their words are written as one. */
    List<Phrase> joined(String word) {
        return byJoined.getOrDefault(word, List.of());
    }

    /** The words that are like this one: itself and its other forms; only where there are none, those with typing errors. */
    Map<String, Likeness> alike(String word) {
        Map<String, Likeness> alike = new HashMap<>();
        collect(word, false, alike);
        if (alike.isEmpty()) {
            collect(word, true, alike);
        }
        return alike;
    }

    private void collect(String word, boolean forgiving, Map<String, Likeness> alike) {
        for (String known : byWord.keySet()) {
            Likeness likeness = Likeness.of(word, known, forgiving);
            if (likeness != null && !isMereBeginning(word, known)) {
                alike.put(known, likeness);
            }
        }
    }

    private static boolean isMereBeginning(String word, String known) {
        return known.startsWith(word) && known.length() - word.length() > LARGEST_MISSING_PART * known.length();
    }
}
