package it.filiera.exchange.formats.skos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Labels of one thing in all languages; a label without a language is kept under "". */
final class Labels {

    private final TreeMap<String, NavigableSet<String>> preferred = new TreeMap<>();
    private final TreeMap<String, NavigableSet<String>> others = new TreeMap<>();

    void prefer(String label, @Nullable String language) {
        add(preferred, label, language);
    }

    void also(String label, @Nullable String language) {
        add(others, label, language);
    }

    private static void add(Map<String, NavigableSet<String>> labels, String label, @Nullable String language) {
        String bare = label.replaceAll("\\s+", " ").strip();
        // "it-IT" is Italian.
        String tag = language == null ? "" : language.replaceFirst("[-_].*", "");
        if (!bare.isEmpty()) {
            labels.computeIfAbsent(tag, first -> new TreeSet<>()).add(bare);
        }
    }

    /** The preferred label in a language; of several the first by alphabet; null when there is none. */
    @Nullable
    String preferred(String language) {
        NavigableSet<String> found = preferred.get(language);
        return found == null ? null : found.first();
    }

    /** Other labels in a language, and preferred ones beyond the first. */
    List<String> others(String language) {
        NavigableSet<String> all = new TreeSet<>(others.getOrDefault(language, new TreeSet<>()));
        all.addAll(preferred.getOrDefault(language, new TreeSet<>()));
        String shown = preferred(language);
        List<String> rest = new ArrayList<>(all);
        rest.remove(shown);
        return rest;
    }

    /** A language that has a preferred label: none before any other, then by alphabet; null when there is no label. */
    @Nullable
    String anyLanguage() {
        return preferred.isEmpty() ? null : preferred.firstKey();
    }

    /** Hands out every preferred label with its language. */
    void forEachPreferred(BiConsumer<String, String> consumer) {
        preferred.forEach((language, texts) -> texts.forEach(text -> consumer.accept(language, text)));
    }

    boolean isEmpty() {
        return preferred.isEmpty();
    }
}
