package it.filiera.paths;

import java.util.HashSet;
import java.util.List;

/**
 * A sequence of organisations, each linked to the next one.
 *
 * @param organisations identifiers, both ends included
 * @param weight        how strong and how exclusive the links are; comparable between ways of the same length
 */
record Way(List<String> organisations, double weight) {

    Way {
        organisations = List.copyOf(organisations);
    }

    int hops() {
        return organisations.size() - 1;
    }

    /** The organisations between the ends. */
    List<String> between() {
        return organisations.subList(1, hops());
    }

    /** Whether no organisation occurs twice. */
    boolean isSimple() {
        return new HashSet<>(organisations).size() == organisations.size();
    }
}
