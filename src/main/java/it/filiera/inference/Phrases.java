package it.filiera.inference;

import java.util.List;
import java.util.Optional;

/** Words or phrases of which one has to occur, whole, whatever its case, accents and hyphens. */
record Phrases(List<Phrase> any) {

    static final Phrases NONE = new Phrases(List.of());

    /** @param said as written in the rule */
    record Phrase(String said, String folded) {}

    static Phrases of(List<String> said) {
        return new Phrases(said.stream()
                .map(phrase -> new Phrase(phrase, FoldedText.fold(phrase)))
                .toList());
    }

    boolean isEmpty() {
        return any.isEmpty();
    }

    /** The first of them that occurs, as written in the rule. */
    Optional<String> in(FoldedText text) {
        return any.stream()
                .filter(phrase -> text.has(phrase.folded()))
                .map(Phrase::said)
                .findFirst();
    }
}
