package it.filiera.valuechain;

import it.filiera.scenario.Scenario;
import it.filiera.snapshot.Ids;
import java.util.BitSet;

/** A scenario seen from a region. */
final class Place {

    private final Scenario scenario;
    private final int region;
    private final BitSet inside;

    /** @param region number of the region; {@link Ids#NONE} when all loaded organisations count as inside */
    Place(Scenario scenario, int region) {
        this.scenario = scenario;
        this.region = region;
        this.inside = region == Ids.NONE ? new BitSet() : scenario.within(region);
    }

    Scenario scenario() {
        return scenario;
    }

    int region() {
        return region;
    }

    boolean inside(int organisation) {
        return region == Ids.NONE ? scenario.present(organisation) : inside.get(organisation);
    }

    /** Known to lie elsewhere; an organisation without a place lies neither inside nor outside. */
    boolean outside(int organisation) {
        return region != Ids.NONE && scenario.region(organisation) != Ids.NONE && !inside.get(organisation);
    }
}
