package it.filiera.paths;

import java.util.List;

/**
 * A sequence of organisations, each linked to the next one.
 *
 * @param organisations identifiers, both ends included
 * @param cost          of all hops together, see {@link it.filiera.paths.search.HopCost}
 */
record Way(List<String> organisations, double cost) {

    Way {
        organisations = List.copyOf(organisations);
    }

    int hops() {
        return organisations.size() - 1;
    }
}
