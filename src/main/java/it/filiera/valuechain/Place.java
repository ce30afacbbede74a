package it.filiera.valuechain;

import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Ids;

/**
 * A scenario seen from a region.
 *
 * @param region number of the region; {@link Ids#NONE} when all loaded organisations count as inside
 */
record Place(Scenario scenario, int region) {

    boolean inside(int organisation) {
        return region == Ids.NONE ? scenario.present(organisation) : scenario.within(organisation, region);
    }

    /** Known to lie elsewhere; an organisation without a place lies neither inside nor outside. */
    boolean outside(int organisation) {
        return region != Ids.NONE && scenario.region(organisation) != Ids.NONE && !inside(organisation);
    }
}
