package it.filiera.exchange.formats.skos;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.bundle.Notices;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Identifiers and notations of the concepts of a file. Two concepts with one identifier: the first by address counts. */
final class ConceptNames {

    /**
     * What a concept is called in the graph.
     *
     * @param notation as the graph keeps it; null when the file gives none
     */
    record Name(String id, @Nullable String notation) {}

    private final Map<String, Name> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Names all concepts; those that have no name of their own are told. */
    ConceptNames(
            NavigableMap<String, SkosThing> concepts,
            Map<String, SkosScheme> schemes,
            SkosHierarchy hierarchy,
            String file,
            Notices notices) {
        concepts.forEach((address, concept) -> {
            SkosScheme known = schemes.get(address);
            if (known == null) {
                return;
            }
            SchemeNames scheme = known.names();
            Name name = scheme.pathNotation()
                    ? path(address, scheme, hierarchy, concepts)
                    : plain(address, concept, scheme);
            if (taken.add(name.id)) {
                names.put(address, name);
            } else {
                notices.add(new Notice(
                        NoticeCode.REPEATED_KEY,
                        file,
                        null,
                        "notation",
                        address,
                        "another concept has the same notation or ending, " + name.id + "; give each its own"));
            }
        });
    }

    private static Name plain(String address, SkosThing concept, SchemeNames scheme) {
        String notation = concept.notations.isEmpty() ? null : concept.notations.first();
        String ending = notation == null ? Skos.localName(address) : notation;
        return new Name(scheme.concepts() + tame(ending), notation);
    }

    private static Name path(
            String address, SchemeNames scheme, SkosHierarchy hierarchy, NavigableMap<String, SkosThing> concepts) {
        String path = hierarchy.path(address).stream()
                .map(step -> step(step, concepts.get(step)))
                .collect(Collectors.joining("/"));
        return new Name(scheme.concepts() + tame(path), "/" + path);
    }

    /** Where a release writes whole paths as notations, the last part is the concept's own. */
    private static String step(String address, @Nullable SkosThing concept) {
        String own =
                concept == null || concept.notations.isEmpty() ? Skos.localName(address) : concept.notations.first();
        return own.substring(own.lastIndexOf('/') + 1);
    }

    /** As identifiers are written: no blanks, bars or commas. */
    private static String tame(String text) {
        return text.replaceAll("[^A-Za-z0-9._]+", "-").replaceAll("^-|-$", "");
    }

    Optional<Name> find(String address) {
        return Optional.ofNullable(names.get(address));
    }
}
