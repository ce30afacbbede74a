package it.filiera.inference;

import java.util.List;

/**
 * What codes or words are about.
 *
 * @param id         file and row, for example {@code topic-areas/photonics}
 * @param codes      codes of which one has to fit; empty: any
 * @param words      phrases of which one has to occur; empty: any
 * @param targets    identifiers of the technologies or areas concluded
 * @param confidence above 0, at most 1
 */
record Rule(String id, Codes codes, Phrases words, List<String> targets, double confidence) {

    Rule {
        targets = List.copyOf(targets);
    }
}
