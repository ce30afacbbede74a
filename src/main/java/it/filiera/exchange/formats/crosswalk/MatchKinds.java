package it.filiera.exchange.formats.crosswalk;

import it.filiera.exchange.formats.values.Folded;
import java.util.Map;
import java.util.Optional;

/** How tables call the kinds of links between taxonomies. */
final class MatchKinds {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("exact", "EXACT"),
            Map.entry("equal", "EXACT"),
            Map.entry("equivalent", "EXACT"),
            Map.entry("same", "EXACT"),
            Map.entry("one to one", "EXACT"),
            Map.entry("esatta", "EXACT"),
            Map.entry("uguale", "EXACT"),
            Map.entry("close", "CLOSE"),
            Map.entry("similar", "CLOSE"),
            Map.entry("simile", "CLOSE"),
            Map.entry("vicina", "CLOSE"),
            Map.entry("broad", "BROAD"),
            Map.entry("broader", "BROAD"),
            Map.entry("piu ampia", "BROAD"),
            Map.entry("ampia", "BROAD"),
            Map.entry("narrow", "NARROW"),
            Map.entry("narrower", "NARROW"),
            Map.entry("piu specifica", "NARROW"),
            Map.entry("specifica", "NARROW"),
            Map.entry("related", "RELATED"),
            Map.entry("partial", "RELATED"),
            Map.entry("correlata", "RELATED"),
            Map.entry("parziale", "RELATED"));

    private MatchKinds() {}

    /** The kind a word means, also as SKOS writes it ({@code skos:exactMatch}); empty when it is none we know. */
    static Optional<String> of(String word) {
        String folded = Folded.fold(word).replaceFirst("^skos ", "").replaceFirst(" ?match$", "");
        return Optional.ofNullable(WORDS.get(folded));
    }
}
