package it.filiera.exchange.formats.skos;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A taxonomy of a file.
 *
 * @param address its address; "" when the file gives none
 * @param thing what the file says about it; null when it only names it, or not even that
 * @param title in English, else Italian, else any language, else the name of the file
 */
record SkosScheme(String address, @Nullable SkosThing thing, String title, SchemeNames names) {

    /**
     * The scheme of each concept, by the concept's address: of those it is in the first by address that the file describes,
     * else the first it names; without any the first that the file describes; else one named after the file.
     */
    static Map<String, SkosScheme> ofConcepts(
            NavigableMap<String, SkosThing> concepts,
            NavigableMap<String, SkosThing> described,
            String file,
            SkosOptions options) {
        Map<String, SkosScheme> schemes = new HashMap<>();
        Map<String, SkosScheme> ofConcepts = new HashMap<>();
        concepts.forEach((address, concept) -> {
            String scheme = Stream.concat(
                            concept.schemes.stream().filter(described::containsKey), concept.schemes.stream())
                    .findFirst()
                    .orElse(described.isEmpty() ? "" : described.firstKey());
            ofConcepts.put(
                    address,
                    schemes.computeIfAbsent(scheme, first -> of(scheme, described.get(scheme), file, options)));
        });
        return ofConcepts;
    }

    private static SkosScheme of(String address, @Nullable SkosThing thing, String file, SkosOptions options) {
        String title = thing == null ? null : title(thing.shown());
        String shown = title == null ? file.replaceAll("\\.[^.]*$", "") : title;
        return new SkosScheme(address, thing, shown, SchemeNames.of(address, shown, options));
    }

    private static @Nullable String title(Labels labels) {
        String any = labels.anyLanguage();
        return Stream.of("en", "it", any == null ? "" : any)
                .flatMap(language -> Stream.ofNullable(labels.preferred(language)))
                .findFirst()
                .orElse(null);
    }
}
