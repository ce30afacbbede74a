package it.filiera.exchange.formats;

import it.filiera.exchange.formats.values.Folded;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Concepts kept in memory to be found by label and notation: about 500 bytes each, 1.6 MB for those that ship. */
public final class ConceptIndex implements KnownConcepts {

    /**
     * A concept.
     *
     * @param address its IRI, where it was imported from a file that tells it
     * @param labels in all languages, preferred ones and synonyms
     */
    public record Entry(
            String id,
            String scheme,
            @Nullable String notation,
            @Nullable String address,
            Kind kind,
            List<String> labels) {

        public Entry {
            labels = List.copyOf(labels);
        }
    }

    private final Map<String, Set<String>> byLabel = new HashMap<>();
    private final Map<String, String> byNotation = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    public ConceptIndex(Collection<Entry> concepts) {
        for (Entry concept : concepts) {
            ids.add(concept.id());
            concept.labels().stream()
                    .map(Folded::fold)
                    .filter(label -> !label.isEmpty())
                    .forEach(label -> {
                        put(concept.kind() + " " + label, concept.id());
                        put(concept.scheme() + " " + label, concept.id());
                    });
            if (concept.notation() != null) {
                byNotation.putIfAbsent(concept.scheme() + " " + concept.notation(), concept.id());
            }
            if (concept.address() != null) {
                byAddress.putIfAbsent(concept.address(), concept.id());
            }
        }
    }

    private void put(String key, String id) {
        byLabel.computeIfAbsent(key, first -> new TreeSet<>()).add(id);
    }

    @Override
    public List<String> labelled(Kind kind, String text) {
        return List.copyOf(byLabel.getOrDefault(kind + " " + Folded.fold(text), Set.of()));
    }

    @Override
    public List<String> labelled(String scheme, String text) {
        return List.copyOf(byLabel.getOrDefault(scheme + " " + Folded.fold(text), Set.of()));
    }

    @Override
    public Optional<String> noted(String scheme, String notation) {
        return Optional.ofNullable(byNotation.get(scheme + " " + notation));
    }

    @Override
    public Optional<String> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Whether there is a concept with this identifier. */
    public boolean has(String id) {
        return ids.contains(id);
    }
}
