package it.filiera.needs;

import it.filiera.catalogue.text.Words;
import java.util.List;

/**
 * Something a technology is called.
 *
 * @param technology identifier; empty where the phrase names none
 * @param text       as it is shown
 * @param words      the words that tell, as they are compared
 * @param rank       0 a label, 1 a synonym of the taxonomy, 2 one of ours
 */
record Phrase(String technology, String text, List<String> words, int rank) {

    static final int LABEL = 0;
    static final int SYNONYM = 1;
    static final int OURS = 2;

    static Phrase of(String technology, String text, int rank) {
        return new Phrase(technology, text, Words.telling(text), rank);
    }

    boolean namesNothing() {
        return technology.isEmpty();
    }

    /** Its words written as one: {@code cybersecurity} for "cyber security". */
    String joined() {
        return String.join("", words);
    }
}
