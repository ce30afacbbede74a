package it.filiera.partners.evaluation;

import it.filiera.partners.ranking.Need;
import java.util.BitSet;

/**
 * One question whose answer is known: an enterprise, what its new project was about, and whom it had never worked with
 * before and found there.
 *
 * @param need      the technologies of the new project; empty where the question is asked without a need
 * @param positives the new partners, all known before the year
 */
record TestQuery(int organisation, Need need, BitSet positives) {}
