package it.filiera.exchange.formats;

import java.util.List;
import java.util.Optional;

/** Finds concepts of the graph by what people write. */
public interface KnownConcepts {

    /** What a concept is. */
    enum Kind {
        TECHNOLOGY,
        PRIORITY_AREA,
        INDUSTRY
    }

    /**
     * Identifiers of all concepts of a kind that have the text as a label or synonym, in either language, case, accents
     * and punctuation aside; sorted.
     */
    List<String> labelled(Kind kind, String text);

    /** The same within one scheme, whatever the kind of its concepts. */
    List<String> labelled(String scheme, String text);

    /** Identifier of the concept of a scheme with a notation, for example {@code scheme:nace-2.0} and {@code 26.11}. */
    Optional<String> noted(String scheme, String notation);

    /** Identifier of the concept that a taxonomy has at a web address (IRI), when it was imported from there. */
    Optional<String> at(String address);
}
