package it.filiera.inference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The concepts of the graph that rules or declarations speak of. */
record Taxonomy(Map<String, Concept> byId) {

    /**
     * One concept.
     *
     * @param lineage the concept itself and every broader one
     */
    record Concept(String id, String label, List<String> lineage) {}

    Taxonomy {
        byId = Map.copyOf(byId);
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    Optional<Concept> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<String> missing(Collection<String> ids) {
        return ids.stream().filter(id -> !has(id)).sorted().toList();
    }
}
