package it.filiera.needs;

import it.filiera.catalogue.text.MatchQuality;
import java.util.BitSet;

/**
 * A phrase that was found in a text.
 *
 * @param tokens     the words of the text that it takes
 * @param likeness   mean likeness of its words to those of the text, 1 the same
 * @param importance how much of the network has the technology
 */
record Finding(Phrase phrase, BitSet tokens, double likeness, MatchQuality quality, int importance) {

    int first() {
        return tokens.nextSetBit(0);
    }
}
